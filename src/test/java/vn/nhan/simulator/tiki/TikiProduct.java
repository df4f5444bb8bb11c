package vn.nhan.simulator.tiki;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A product: one package of a request. */
final class TikiProduct {

    final long id;
    final String sku;
    String name = "";
    String description = "";
    long price;
    long quantity;
    boolean active;
    /** Hashes of those that were fetched. */
    List<String> pictures = List.of();

    TikiProduct(long id, String sku) {
        this.id = id;
        this.sku = sku;
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("product_id", id).put("sku", Long.toString(id + 7)).put("original_sku", sku);
        json.put("name", name)
                .put("description", description)
                .put("price", price)
                .put("active", active ? 1 : 0);
        json.put("a_field_of_tomorrow", "yes");
        json.putObject("inventory").put("inventory_type", "dropship").put("quantity_available", quantity);
        var images = json.putArray("images");
        pictures.forEach(picture -> images.addObject().put("url", "https://salt.tikicdn.com/ts/product/" + picture));
        return json;
    }
}
