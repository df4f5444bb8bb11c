package vn.nhan.simulator.woocommerce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.nhan.simulator.Asked;

/** Orders of the shop, found by the second of their last change; both ends are left out. */
final class Orders {

    private final List<ObjectNode> orders = new ArrayList<>();

    Stream<ObjectNode> found(Asked asked) {
        var after = LocalDateTime.parse(asked.query().getOrDefault("modified_after", "0001-01-01T00:00:00"));
        var before = LocalDateTime.parse(asked.query().getOrDefault("modified_before", "9999-01-01T00:00:00"));
        return orders.stream()
                .filter(order ->
                        modified(order).isAfter(after) && modified(order).isBefore(before))
                .sorted(Comparator.comparing(Orders::modified)
                        .thenComparing(order -> order.path("id").asLong()));
    }

    private static LocalDateTime modified(ObjectNode order) {
        return LocalDateTime.parse(order.path("date_modified_gmt").asText());
    }

    /** Somebody buys, or the order moves on. */
    void put(long id, String status, Instant modified, Map<String, Long> quantities) {
        orders.removeIf(order -> order.path("id").asLong() == id);
        var order = Shop.JSON.createObjectNode().put("id", id).put("status", status);
        order.put(
                "date_modified_gmt",
                LocalDateTime.ofInstant(modified, ZoneOffset.UTC).withNano(0).toString());
        order.putObject("billing").put("first_name", "Người Mua Mẫu").put("phone", "0900 000 000");
        var lines = order.putArray("line_items");
        quantities.forEach((sku, quantity) ->
                lines.addObject().put("sku", sku).put("quantity", quantity).put("price", 85_000.0));
        orders.add(order);
    }
}
