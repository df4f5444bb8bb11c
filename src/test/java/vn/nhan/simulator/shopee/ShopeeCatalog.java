package vn.nhan.simulator.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Categories, their bounds and attributes. */
final class ShopeeCatalog {

    static final long FOOD = 100629;
    static final long RICE = 100780;
    static final long FRUIT = 100781;
    static final long ORIGIN = 100010;
    static final long EXPIRY = 100011;

    static final int NAME_MIN = 10;
    static final int NAME_MAX = 120;
    static final int DESCRIPTION_MAX = 5000;
    static final long PRICE_MIN = 1000;
    static final long PRICE_MAX = 120_000_000;
    static final long STOCK_MAX = 10_000_000;
    static final int IMAGES_MAX = 9;
    static final int OPTION_MAX = 20;

    private ShopeeCatalog() {}

    static boolean isLeaf(long category) {
        return category == RICE || category == FRUIT;
    }

    static ObjectNode categories() {
        var response = object();
        var list = response.putArray("category_list");
        category(list, FOOD, 0, "Thực phẩm và đồ uống");
        category(list, RICE, FOOD, "Gạo");
        category(list, FRUIT, FOOD, "Trái cây tươi");
        return response;
    }

    private static void category(ArrayNode list, long id, long parent, String name) {
        list.addObject()
                .put("category_id", id)
                .put("parent_category_id", parent)
                .put("original_category_name", name)
                .put("display_category_name", name)
                .put("has_children", parent == 0);
    }

    static ObjectNode limits() {
        var response = object();
        bounds(response, "price_limit", PRICE_MIN, PRICE_MAX);
        bounds(response, "stock_limit", 0, STOCK_MAX);
        bounds(response, "item_name_length_limit", NAME_MIN, NAME_MAX);
        bounds(response, "item_image_count_limit", 1, IMAGES_MAX);
        bounds(response, "item_description_length_limit", 1, DESCRIPTION_MAX);
        bounds(response, "tier_variation_option_length_limit", 1, OPTION_MAX);
        response.putObject("weight_limit").put("weight_mandatory", true);
        return response;
    }

    private static void bounds(ObjectNode response, String name, long min, long max) {
        response.putObject(name).put("min_limit", min).put("max_limit", max);
    }

    static ObjectNode attributes(String category) {
        var response = object();
        var one = response.putArray("list").addObject().put("category_id", Long.parseLong(category));
        var tree = one.putArray("attribute_tree");
        var origin = tree.addObject()
                .put("attribute_id", ORIGIN)
                .put("mandatory", Long.parseLong(category) == FRUIT)
                .put("name", "Xuất xứ");
        var values = origin.putArray("attribute_value_list");
        values.addObject().put("value_id", 701).put("name", "Việt Nam");
        values.addObject().put("value_id", 702).put("name", "Nhật Bản");
        origin.putObject("attribute_info").put("input_type", 1);
        var expiry = tree.addObject()
                .put("attribute_id", EXPIRY)
                .put("mandatory", false)
                .put("name", "Hạn sử dụng");
        expiry.putArray("attribute_value_list");
        expiry.putObject("attribute_info").put("input_type", 3);
        return response;
    }

    static JsonNode logistics() {
        var response = object();
        response.putArray("logistics_channel_list")
                .addObject()
                .put("logistics_channel_id", 50018)
                .put("logistics_channel_name", "Nhanh")
                .put("enabled", true);
        return response;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
