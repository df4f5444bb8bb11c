package vn.nhan.simulator.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An item with its packages. */
final class LazadaItem {

    static final class Sku {
        final long id;
        final String seller;
        String status = "active";
        String option = "";
        String weight = "";
        long price;
        long sellable;

        Sku(long id, String seller) {
            this.id = id;
            this.seller = seller;
        }
    }

    final long id;
    String status = "Active";
    String category = "";
    String variation = "";
    Map<String, String> attributes = new TreeMap<>();
    List<String> images = new ArrayList<>();
    List<Sku> skus = new ArrayList<>();

    LazadaItem(long id) {
        this.id = id;
    }

    void write(JsonNode product) {
        category = product.path("PrimaryCategory").asText(category);
        product.path("Attributes")
                .properties()
                .forEach(one -> attributes.put(one.getKey(), one.getValue().asText()));
        if (product.path("Images").has("Image")) {
            images = new ArrayList<>();
            product.path("Images").path("Image").forEach(image -> images.add(image.asText()));
        }
        variation = product.path("variation").path("variation1").path("name").asText(variation);
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("item_id", id)
                .put("primary_category", Long.parseLong(category))
                .put("status", status);
        json.put("a_field_of_tomorrow", true);
        var said = json.putObject("attributes");
        attributes.forEach(said::put);
        var pictures = json.putArray("images");
        images.forEach(pictures::add);
        if (!variation.isEmpty()) {
            json.putObject("variation")
                    .putObject("Variation1")
                    .put("name", variation)
                    .put("customize", true);
        }
        if (status.equals("Suspended")) {
            json.putArray("rejectReason")
                    .addObject()
                    .put("violationDetail", "Tên sản phẩm chưa rõ")
                    .put("suggestion", "Ghi rõ khối lượng tịnh");
        }
        var list = json.putArray("skus");
        for (var sku : skus) {
            var one = list.addObject().put("SkuId", sku.id).put("SellerSku", sku.seller);
            one.put("Status", sku.status).put("price", (double) sku.price).put("special_price", 0.0);
            one.put("quantity", sku.sellable).put("Available", sku.sellable).put("package_weight", sku.weight);
            if (!sku.option.isEmpty()) {
                one.put(variation, sku.option);
            }
        }
        return json;
    }
}
