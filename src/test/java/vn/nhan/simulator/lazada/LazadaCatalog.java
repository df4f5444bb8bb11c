package vn.nhan.simulator.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Categories and their attributes. */
final class LazadaCatalog {

    private LazadaCatalog() {}

    static JsonNode tree() {
        var tree = JsonNodeFactory.instance.arrayNode();
        tree.addObject()
                .put("category_id", Long.parseLong(LazadaTerms.FOOD))
                .put("name", "Bách hóa")
                .put("leaf", false)
                .putArray("children")
                .addObject()
                .put("category_id", Long.parseLong(LazadaTerms.FRUIT))
                .put("name", "Trái cây tươi")
                .put("leaf", true);
        return tree;
    }

    static JsonNode attributes() {
        var list = JsonNodeFactory.instance.arrayNode();
        list.addObject().put("name", "name").put("attribute_type", "normal").put("is_mandatory", 1);
        var origin = list.addObject()
                .put("name", "country_origin")
                .put("label", "Xuất xứ")
                .put("attribute_type", "normal")
                .put("is_mandatory", 1);
        origin.putArray("options").addObject().put("name", "Việt Nam");
        list.addObject()
                .put("name", "package_weight")
                .put("attribute_type", "sku")
                .put("is_mandatory", 1);
        return list;
    }
}
