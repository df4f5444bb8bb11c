package vn.nhan.marketplace.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.RemoteCategory;
import vn.nhan.marketplace.connector.Session;

/** Categories, what they demand ({@code get_item_limit}), and their attributes. */
record ShopeeCategories(Session session) {

    private static final int FREE_TEXT = 3;
    /** Where the seller may write a value that isn't in the list. */
    private static final Set<Integer> COMBO = Set.of(2, 5);

    private static final int LONGEST_VALUE = 40;

    Uni<List<RemoteCategory>> all() {
        return ShopeeCalls.ask(session, ShopeeCalls.read("get_category").with("language", "vi"))
                .map(response -> {
                    var byId = new HashMap<String, JsonNode>();
                    response.path("category_list")
                            .forEach(one -> byId.put(one.path("category_id").asText(), one));
                    return Json.each(response.path("category_list"))
                            .map(one -> new RemoteCategory(
                                    one.path("category_id").asText(),
                                    path(byId, one),
                                    !one.path("has_children").asBoolean()))
                            .toList();
                });
    }

    private static List<String> path(Map<String, JsonNode> byId, JsonNode category) {
        var path = new LinkedList<String>();
        var seen = new LinkedHashSet<JsonNode>();
        for (var one = category; one != null && seen.add(one); ) {
            path.addFirst(one.path("display_category_name").asText());
            one = byId.get(one.path("parent_category_id").asText());
        }
        return List.copyOf(path);
    }

    Uni<CategoryRules> rules(String category) {
        var limits = ShopeeCalls.ask(session, ShopeeCalls.read("get_item_limit").with("category_id", category));
        return limits.chain(limit -> tree(category).map(tree -> rules(category, limit, tree)));
    }

    private CategoryRules rules(String category, JsonNode limit, JsonNode tree) {
        var more = new HashMap<String, Long>();
        more.put(CategoryRules.PRICE_MIN, bound(limit, "price_limit", "min_limit", 1000));
        more.put(CategoryRules.PRICE_MAX, bound(limit, "price_limit", "max_limit", 120_000_000));
        more.put(CategoryRules.STOCK_MAX, bound(limit, "stock_limit", "max_limit", 10_000_000));
        more.put(CategoryRules.DESCRIPTION_MIN, bound(limit, "item_description_length_limit", "min_limit", 1));
        more.put(CategoryRules.DESCRIPTION_MAX, bound(limit, "item_description_length_limit", "max_limit", 5000));
        more.put(CategoryRules.OPTION_MAX, bound(limit, "tier_variation_option_length_limit", "max_limit", 20));
        return new CategoryRules(
                category,
                Json.each(tree).map(ShopeeCategories::attribute).toList(),
                (int) bound(limit, "item_name_length_limit", "min_limit", 10),
                (int) bound(limit, "item_name_length_limit", "max_limit", 120),
                (int) bound(limit, "item_image_count_limit", "min_limit", 1),
                (int) bound(limit, "item_image_count_limit", "max_limit", 9),
                Map.copyOf(more),
                session.clock().instant());
    }

    private static long bound(JsonNode limits, String what, String end, long otherwise) {
        return Json.whole(limits.path(what), end).orElse(otherwise);
    }

    private static CategoryRules.Attribute attribute(JsonNode attribute) {
        var input = attribute.path("attribute_info").path("input_type").asInt(FREE_TEXT);
        var values = new LinkedHashSet<String>();
        if (input != FREE_TEXT && !COMBO.contains(input)) {
            attribute
                    .path("attribute_value_list")
                    .forEach(value -> values.add(value.path("name").asText()));
        }
        return new CategoryRules.Attribute(
                attribute.path("attribute_id").asText(),
                attribute.path("name").asText(),
                attribute.path("mandatory").asBoolean(),
                values,
                LONGEST_VALUE);
    }

    /** As they are written: by the id of the value where there is one, else in own words. */
    Uni<ArrayNode> attributes(Desired want) {
        if (want.attributes().isEmpty() || want.category().isEmpty()) {
            return Uni.createFrom().item(Json.array());
        }
        return tree(want.category().get()).map(tree -> written(want, tree));
    }

    private static ArrayNode written(Desired want, JsonNode tree) {
        var list = Json.array();
        for (var attribute : tree) {
            var value = want.attributes().get(attribute.path("attribute_id").asText());
            if (value != null && !value.isBlank()) {
                list.addObject()
                        .put("attribute_id", attribute.path("attribute_id").asLong())
                        .putArray("attribute_value_list")
                        .addObject()
                        .put("value_id", valueId(attribute, value))
                        .put("original_value_name", value);
            }
        }
        return list;
    }

    private static long valueId(JsonNode attribute, String name) {
        return Json.each(attribute.path("attribute_value_list"))
                .filter(value -> value.path("name").asText().equals(name))
                .mapToLong(value -> value.path("value_id").asLong())
                .findFirst()
                .orElse(0);
    }

    private Uni<JsonNode> tree(String category) {
        var call = ShopeeCalls.read("get_attribute_tree")
                .with("category_id_list", category)
                .with("language", "vn");
        return session.ofShop(
                "tree " + category,
                JsonNode.class,
                () -> ShopeeCalls.ask(session, call)
                        .map(response -> response.path("list").path(0).path("attribute_tree")));
    }

    /** The ways to send things: those that were set, or all that the shop has open. */
    Uni<ArrayNode> logistics() {
        var set = session.settings().get(ShopeeConnector.LOGISTICS);
        if (set != null) {
            return Uni.createFrom().item(ways(List.of(set.split(",", -1))));
        }
        return session.ofShop(ShopeeConnector.LOGISTICS, ArrayNode.class, this::openWays);
    }

    private Uni<ArrayNode> openWays() {
        var call = Call.get("/api/v2/logistics/get_channel_list", ShopeeCalls.READ);
        return ShopeeCalls.ask(session, call).map(response -> {
            var open = new ArrayList<String>();
            for (var one : response.path("logistics_channel_list")) {
                if (one.path("enabled").asBoolean()) {
                    open.add(one.path("logistics_channel_id").asText());
                }
            }
            return ways(open);
        });
    }

    private static ArrayNode ways(List<String> ids) {
        var ways = Json.array();
        ids.forEach(id -> ways.addObject()
                .put("logistic_id", ShopeeListing.id(id.strip()))
                .put("enabled", true));
        return ways;
    }
}
