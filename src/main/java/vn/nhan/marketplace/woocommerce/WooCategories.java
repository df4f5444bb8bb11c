package vn.nhan.marketplace.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nhan.marketplace.connector.Html;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.RemoteCategory;
import vn.nhan.marketplace.connector.Session;

/** The shop's own categories; goods can be put in each of them. */
final class WooCategories {

    private static final int DEEPEST = 20;

    private WooCategories() {}

    static Uni<List<RemoteCategory>> all(Session session) {
        return pages(session, 1, new LinkedHashMap<>())
                .map(found -> found.values().stream()
                        .map(one -> new RemoteCategory(WooReading.id(one), path(one, found), true))
                        .toList());
    }

    private static Uni<Map<String, JsonNode>> pages(Session session, int page, Map<String, JsonNode> found) {
        var call = WooCalls.get("products/categories")
                .with("per_page", "" + WooCalls.PAGE)
                .with("page", "" + page);
        return session.send(call).chain(reply -> {
            var here = Json.each(WooCalls.body(reply)).toList();
            here.forEach(one -> found.put(WooReading.id(one), one));
            return here.size() < WooCalls.PAGE ? Uni.createFrom().item(found) : pages(session, page + 1, found);
        });
    }

    private static List<String> path(JsonNode category, Map<String, JsonNode> all) {
        var names = new ArrayDeque<String>();
        for (var one = category; one != null && names.size() < DEEPEST; one = all.get(parent(one))) {
            names.addFirst(Html.words(one.path("name").asText()));
        }
        return new ArrayList<>(names);
    }

    private static String parent(JsonNode category) {
        return Json.text(category, "parent").orElse("");
    }
}
