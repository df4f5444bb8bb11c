package vn.nhan.simulator.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Orders of the shop, a page at a time, by a cursor that stays where it is whatever becomes of others. */
final class Orders {

    private static final Pattern WINDOW = Pattern.compile("updated_at:>='([^']+)' updated_at:<'([^']+)'");
    private static final int PAGE = 100;

    private final List<ObjectNode> orders = new ArrayList<>();

    Object page(JsonNode variables) {
        var window = WINDOW.matcher(variables.path("window").asText());
        if (!window.matches()) {
            return Map.of("nodes", List.of());
        }
        var after = variables.path("after").asText("");
        var found = orders.stream()
                .filter(order -> !updated(order).isBefore(Instant.parse(window.group(1)))
                        && updated(order).isBefore(Instant.parse(window.group(2))))
                .filter(order -> cursor(order).compareTo(after) > 0)
                .sorted(Comparator.comparing(Orders::cursor))
                .toList();
        var page = found.subList(0, Math.min(PAGE, found.size()));
        return Map.of(
                "nodes",
                page,
                "pageInfo",
                Map.of(
                        "hasNextPage",
                        page.size() < found.size(),
                        "endCursor",
                        page.isEmpty() ? "" : cursor(page.get(page.size() - 1))));
    }

    /** Where an order stands by its last change, whatever becomes of the others. */
    private static String cursor(ObjectNode order) {
        return "%012d %s"
                .formatted(updated(order).getEpochSecond(), order.path("id").asText());
    }

    private static Instant updated(ObjectNode order) {
        return Instant.parse(order.path("updatedAt").asText());
    }

    /** Somebody buys. */
    void put(long id, Instant updated, String fulfillment, Map<String, Long> quantities) {
        orders.removeIf(one -> one.path("id").asText().endsWith("/" + id));
        var order = Goods.JSON.createObjectNode().put("id", "gid://shopify/Order/" + id);
        order.put("updatedAt", updated.toString()).put("displayFulfillmentStatus", fulfillment);
        var lines = order.putObject("lineItems").putArray("nodes");
        quantities.forEach((sku, quantity) -> lines.addObject()
                .put("sku", sku)
                .put("quantity", quantity)
                .putObject("originalUnitPriceSet")
                .putObject("shopMoney")
                .put("amount", "85000.0"));
        orders.add(order);
    }
}
