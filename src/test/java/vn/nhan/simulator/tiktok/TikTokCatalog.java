package vn.nhan.simulator.tiktok;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Categories and what they demand; warehouses; the shops that let the application in. */
final class TikTokCatalog {

    static final String FOOD = "700000";
    static final String FRUIT = "700437";
    static final String SUPPLEMENT = "700645";
    static final String WAREHOUSE = "7068517275539719942";
    static final String ORIGIN = "100392";

    private TikTokCatalog() {}

    static boolean isLeaf(String category) {
        return category.equals(FRUIT) || category.equals(SUPPLEMENT);
    }

    static ObjectNode categories() {
        var data = object();
        var list = data.putArray("categories");
        list.addObject()
                .put("id", FOOD)
                .put("parent_id", "0")
                .put("local_name", "Thực phẩm & Đồ uống")
                .put("is_leaf", false);
        list.addObject()
                .put("id", FRUIT)
                .put("parent_id", FOOD)
                .put("local_name", "Trái cây")
                .put("is_leaf", true);
        list.addObject()
                .put("id", SUPPLEMENT)
                .put("parent_id", FOOD)
                .put("local_name", "Bồi bổ")
                .put("is_leaf", true);
        return data;
    }

    static ObjectNode rules(String category) {
        var data = object();
        data.putArray("product_certifications")
                .addObject()
                .put("id", "7182427311584347905")
                .put("name", "Giấy chứng nhận an toàn thực phẩm")
                .put("is_required", category.equals(SUPPLEMENT));
        return data;
    }

    static ObjectNode attributes() {
        var data = object();
        var list = data.putArray("attributes");
        var origin = list.addObject()
                .put("id", ORIGIN)
                .put("name", "Xuất xứ")
                .put("type", "PRODUCT_PROPERTY")
                .put("is_requried", false)
                .put("is_customizable", false);
        origin.putArray("values").addObject().put("id", "1001533").put("name", "Việt Nam");
        list.addObject().put("id", "100089").put("name", "Khối lượng").put("type", "SALES_PROPERTY");
        return data;
    }

    static ObjectNode warehouses() {
        var data = object();
        var list = data.putArray("warehouses");
        list.addObject()
                .put("id", "7068517275539719000")
                .put("type", "RETURN_WAREHOUSE")
                .put("effect_status", "ENABLED");
        list.addObject()
                .put("id", WAREHOUSE)
                .put("type", "SALES_WAREHOUSE")
                .put("effect_status", "ENABLED")
                .put("is_default", true);
        return data;
    }

    static ObjectNode shops() {
        var data = object();
        var list = data.putArray("shops");
        list.addObject()
                .put("id", "7000714532876273153")
                .put("cipher", "GCP_OTHER")
                .put("region", "TH");
        list.addObject()
                .put("id", TikTokSimulator.SHOP_ID)
                .put("cipher", TikTokSimulator.SHOP_CIPHER)
                .put("region", "VN");
        return data;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
