package vn.nhan.marketplace.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.RemoteCategory;
import vn.nhan.marketplace.connector.Session;

/** Categories, what they demand, and the shop's warehouses. */
record TikTokShelf(Session session) {

    private static final String VIETNAMESE = "vi-VN";

    Uni<List<RemoteCategory>> categories() {
        return TikTokCalls.ask(
                        session,
                        Call.get(TikTokCalls.CATEGORIES, TikTokCalls.READ).with("locale", VIETNAMESE))
                .map(data -> {
                    var byId = new HashMap<String, JsonNode>();
                    data.path("categories")
                            .forEach(one -> byId.put(one.path("id").asText(), one));
                    return Json.each(data.path("categories"))
                            .map(one -> new RemoteCategory(
                                    one.path("id").asText(),
                                    path(byId, one),
                                    one.path("is_leaf").asBoolean()))
                            .toList();
                });
    }

    private static List<String> path(Map<String, JsonNode> byId, JsonNode category) {
        var path = new LinkedList<String>();
        var seen = new LinkedHashSet<JsonNode>();
        for (var one = category; one != null && seen.add(one); ) {
            path.addFirst(one.path("local_name").asText());
            one = byId.get(one.path("parent_id").asText());
        }
        return List.copyOf(path);
    }

    Uni<CategoryRules> rules(String category) {
        var rules = TikTokCalls.ask(
                session, Call.get(TikTokCalls.CATEGORIES + "/" + category + "/rules", TikTokCalls.READ));
        return rules.chain(rule -> properties(category)
                .map(attributes -> new CategoryRules(
                        category,
                        attributes.stream().map(TikTokShelf::attribute).toList(),
                        TikTokRules.TITLE_MIN,
                        TikTokRules.TITLE_MAX,
                        1,
                        TikTokRules.PICTURES_MAX,
                        Map.of(CategoryRules.PAPERS_MIN, papers(rule)),
                        session.clock().instant())));
    }

    private static long papers(JsonNode rules) {
        return Json.each(rules.path("product_certifications"))
                .filter(paper -> paper.path("is_required").asBoolean())
                .count();
    }

    /** The name of the mark of what is required is misspelt on the wire. */
    private static CategoryRules.Attribute attribute(JsonNode attribute) {
        var values = new LinkedHashSet<String>();
        if (!attribute.path("is_customizable").asBoolean()) {
            attribute
                    .path("values")
                    .forEach(value -> values.add(value.path("name").asText()));
        }
        return new CategoryRules.Attribute(
                attribute.path("id").asText(),
                attribute.path("name").asText(),
                attribute.path("is_requried").asBoolean()
                        || attribute.path("is_required").asBoolean(),
                values,
                35);
    }

    Uni<ArrayNode> attributes(Desired want) {
        return want.attributes().isEmpty() || want.category().isEmpty()
                ? Uni.createFrom().item(Json.array())
                : properties(want.category().get()).map(properties -> written(want, properties));
    }

    private static ArrayNode written(Desired want, List<JsonNode> properties) {
        var list = Json.array();
        for (var property : properties) {
            var id = property.path("id").asText();
            var wanted = want.attributes().getOrDefault(id, "");
            if (!wanted.isBlank()) {
                var value = list.addObject().put("id", id).putArray("values").addObject();
                Json.each(property.path("values"))
                        .filter(known -> known.path("name").asText().equals(wanted))
                        .findFirst()
                        .ifPresent(known -> value.put("id", known.path("id").asText()));
                value.put("name", wanted);
            }
        }
        return list;
    }

    private Uni<List<JsonNode>> properties(String category) {
        var call = Call.get(TikTokCalls.CATEGORIES + "/" + category + "/attributes", TikTokCalls.READ)
                .with("locale", VIETNAMESE);
        return session.ofShop("properties " + category, JsonNode.class, () -> TikTokCalls.ask(session, call))
                .map(data -> Json.each(data.path("attributes"))
                        .filter(one ->
                                "PRODUCT_PROPERTY".equals(one.path("type").asText()))
                        .toList());
    }

    /** The one that was set, or the shop's own default. */
    Uni<String> warehouse() {
        var set = session.settings().get(TikTokConnector.WAREHOUSE);
        if (set != null) {
            return Uni.createFrom().item(set);
        }
        return session.ofShop(TikTokConnector.WAREHOUSE, String.class, this::ownDefault);
    }

    private Uni<String> ownDefault() {
        return TikTokCalls.ask(session, Call.get("/logistics/202309/warehouses", TikTokCalls.READ))
                .map(data -> Json.each(data.path("warehouses"))
                        .filter(one -> "SALES_WAREHOUSE".equals(one.path("type").asText()))
                        .filter(one ->
                                "ENABLED".equals(one.path("effect_status").asText()))
                        .sorted((one, other) -> Boolean.compare(
                                other.path("is_default").asBoolean(),
                                one.path("is_default").asBoolean()))
                        .map(one -> one.path("id").asText())
                        .findFirst()
                        .orElseThrow(() -> new FaultException(new Fault.Rejected("no-warehouse", "", List.of()))));
    }
}
