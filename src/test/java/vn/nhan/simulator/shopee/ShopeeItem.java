package vn.nhan.simulator.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Goods in the shop. */
final class ShopeeItem {

    /** A package; without tiers an item is its own. */
    static final class Model {
        final long id;
        String sku;
        long price;
        long stock;
        int index;

        Model(long id, String sku, long price, long stock, int index) {
            this.id = id;
            this.sku = sku;
            this.price = price;
            this.stock = stock;
            this.index = index;
        }
    }

    final long id;
    String name = "";
    String description = "";
    String status = "NORMAL";
    String violation = "";
    long category;
    String weight = "";
    JsonNode attributes = JsonNodeFactory.instance.arrayNode();
    List<String> images = new ArrayList<>();
    /** The package of an item without tiers. */
    Model itself;

    String tier = "";
    List<String> options = new ArrayList<>();
    List<Model> models = new ArrayList<>();

    ShopeeItem(long id) {
        this.id = id;
        this.itself = new Model(0, "", 0, 0, 0);
    }

    boolean isDeleted() {
        return status.endsWith("_DELETE");
    }

    boolean hasModels() {
        return !models.isEmpty();
    }

    List<Model> packages() {
        return hasModels() ? models : List.of(itself);
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("item_id", id)
                .put("category_id", category)
                .put("item_name", name)
                .put("description", description);
        json.put("item_sku", itself.sku).put("item_status", status).put("has_model", hasModels());
        json.put("weight", weight).put("condition", "NEW").put("an_enum_of_tomorrow", "WHO_KNOWS");
        json.set("attribute_list", attributes);
        var list = json.putObject("image").putArray("image_id_list");
        images.forEach(list::add);
        if (!hasModels()) {
            amounts(json, itself);
        }
        return json;
    }

    ObjectNode modelsJson() {
        var json = JsonNodeFactory.instance.objectNode();
        var tiers = json.putArray("tier_variation");
        if (hasModels()) {
            var list = tiers.addObject().put("name", tier).putArray("option_list");
            options.forEach(option -> list.addObject().put("option", option));
        }
        var all = json.putArray("model");
        for (var model : models) {
            var one = all.addObject().put("model_id", model.id).put("model_sku", model.sku);
            one.putArray("tier_index").add(model.index);
            amounts(one, model);
        }
        return json;
    }

    private static void amounts(ObjectNode json, Model model) {
        json.putArray("price_info")
                .addObject()
                .put("currency", "VND")
                .put("original_price", (double) model.price)
                .put("current_price", (double) model.price);
        var stock = json.putObject("stock_info_v2");
        stock.putObject("summary_info").put("total_reserved_stock", 0).put("total_available_stock", model.stock);
        stock.putArray("seller_stock").addObject().put("location_id", "VNZ").put("stock", model.stock);
    }
}
