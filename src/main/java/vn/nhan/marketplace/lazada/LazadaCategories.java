package vn.nhan.marketplace.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.RemoteCategory;
import vn.nhan.marketplace.connector.Session;

/** Categories and the attributes of one. */
record LazadaCategories(Session session) {

    /** What a listing has anyway. */
    private static final Set<String> OURS = Set.of("name", "description", "brand", "brand_id");

    Uni<List<RemoteCategory>> all() {
        var call = LazadaCalls.read("/category/tree/get", LazadaCalls.READ).with("language_code", "vi_VN");
        return LazadaCalls.ask(session, call).map(tree -> {
            var all = new ArrayList<RemoteCategory>();
            tree.forEach(one -> add(all, List.of(), one));
            return List.copyOf(all);
        });
    }

    private static void add(List<RemoteCategory> all, List<String> above, JsonNode category) {
        var path = new ArrayList<>(above);
        path.add(category.path("name").asText());
        all.add(new RemoteCategory(
                category.path("category_id").asText(),
                List.copyOf(path),
                category.path("leaf").asBoolean()));
        category.path("children").forEach(child -> add(all, path, child));
    }

    Uni<CategoryRules> rules(String category) {
        var call = LazadaCalls.read("/category/attributes/get", LazadaCalls.READ)
                .with("primary_category_id", category)
                .with("language_code", "vi_VN");
        return LazadaCalls.ask(session, call)
                .map(attributes -> new CategoryRules(
                        category,
                        Json.each(attributes)
                                .filter(one -> "normal"
                                        .equals(one.path("attribute_type").asText()))
                                .filter(one -> !OURS.contains(one.path("name").asText()))
                                .map(LazadaCategories::attribute)
                                .toList(),
                        2,
                        LazadaRules.TITLE_MAX,
                        1,
                        LazadaRules.PICTURES_MAX,
                        session.clock().instant()));
    }

    private static CategoryRules.Attribute attribute(JsonNode attribute) {
        var values = new LinkedHashSet<String>();
        attribute
                .path("options")
                .forEach(option -> values.add(option.path("name").asText()));
        return new CategoryRules.Attribute(
                attribute.path("name").asText(),
                Json.text(attribute, "label")
                        .orElseGet(() -> attribute.path("name").asText()),
                attribute.path("is_mandatory").asInt() == 1,
                values,
                255);
    }
}
