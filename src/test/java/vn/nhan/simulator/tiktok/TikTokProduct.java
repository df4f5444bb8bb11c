package vn.nhan.simulator.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product: what is on sale, and perhaps an edit that is looked at. */
final class TikTokProduct {

    static final class Sku {
        final String id;
        String seller;
        String option;
        long price;
        /** By warehouse. */
        Map<String, Long> stock = new LinkedHashMap<>();

        Sku(String id, String seller, String option) {
            this.id = id;
            this.seller = seller;
            this.option = option;
        }

        long total() {
            return stock.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** What a product says. */
    record Content(
            String title,
            String description,
            String category,
            String weight,
            List<String> images,
            JsonNode attributes) {}

    final String id;
    String external = "";
    String status = "ACTIVATE";
    String audit = "APPROVED";
    Content live = new Content("", "", "", "1.0", List.of(), JsonNodeFactory.instance.arrayNode());

    @Nullable
    Content next;

    List<Sku> skus = new ArrayList<>();

    TikTokProduct(String id) {
        this.id = id;
    }

    boolean isDeleted() {
        return status.equals("DELETED");
    }

    ObjectNode json(boolean underReview) {
        var content = underReview && next != null ? next : live;
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("status", status).put("title", content.title());
        json.put("description", content.description()).put("external_product_id", external);
        json.put("something_new", "OF_TOMORROW");
        var chains = json.putArray("category_chains");
        chains.addObject().put("id", TikTokCatalog.FOOD).put("is_leaf", false);
        chains.addObject().put("id", content.category()).put("is_leaf", true);
        var images = json.putArray("main_images");
        content.images().forEach(image -> images.addObject().put("uri", image));
        json.putObject("package_weight").put("value", content.weight()).put("unit", "KILOGRAM");
        json.set("product_attributes", content.attributes());
        json.putObject("audit").put("status", audit);
        if (audit.equals("FAILED")) {
            var reason = json.putArray("audit_failed_reasons").addObject().put("position", "Title");
            reason.putArray("reasons").add("Tên sản phẩm chưa rõ");
            reason.putArray("suggestions").add("Ghi rõ khối lượng tịnh");
        }
        var list = json.putArray("skus");
        skus.forEach(sku -> sku(list.addObject(), sku));
        return json;
    }

    private static void sku(ObjectNode json, Sku sku) {
        json.put("id", sku.id).put("seller_sku", sku.seller);
        json.putObject("price")
                .put("currency", "VND")
                .put("sale_price", Long.toString(sku.price))
                .put("tax_exclusive_price", Long.toString(sku.price));
        var places = json.putArray("inventory");
        sku.stock.forEach(
                (place, count) -> places.addObject().put("warehouse_id", place).put("quantity", count));
        var attributes = json.putArray("sales_attributes");
        if (!sku.option.isEmpty()) {
            attributes.addObject().put("id", "200").put("name", "Khối lượng").put("value_name", sku.option);
        }
    }
}
