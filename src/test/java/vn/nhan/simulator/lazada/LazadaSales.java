package vn.nhan.simulator.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Orders, by pages with an offset. */
public final class LazadaSales {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ROOT);

    private record Order(long id, String status, Instant updated, String sku, int quantity) {}

    private final Map<Long, Order> orders = new LinkedHashMap<>();

    /** Again with the same id: it changed. */
    public synchronized void put(long id, String status, Instant updated, String sku, int quantity) {
        orders.put(id, new Order(id, status, updated, sku, quantity));
    }

    synchronized ObjectNode list(Map<String, String> given) {
        var from = OffsetDateTime.parse(given.get("update_after")).toInstant();
        var to = OffsetDateTime.parse(given.get("update_before")).toInstant();
        var found = orders.values().stream()
                .filter(order ->
                        !order.updated().isBefore(from) && !order.updated().isAfter(to))
                .sorted(Comparator.comparing(Order::updated).thenComparing(Order::id))
                .skip(Integer.parseInt(given.getOrDefault("offset", "0")))
                .limit(Math.min(100, Integer.parseInt(given.getOrDefault("limit", "100"))))
                .toList();
        var data = JsonNodeFactory.instance.objectNode().put("count", found.size());
        var list = data.putArray("orders");
        found.forEach(order -> {
            var one = list.addObject().put("order_id", order.id());
            one.put("updated_at", WRITTEN.format(order.updated().atOffset(ZoneOffset.ofHours(7))));
            one.put("customer_first_name", "Không ai cần biết");
            one.putArray("statuses").add(order.status());
        });
        return data;
    }

    synchronized JsonNode items(Map<String, String> given) {
        var data = JsonNodeFactory.instance.arrayNode();
        var ids = given.getOrDefault("order_ids", "[]")
                .replaceAll("[\\[\\]\\s]", "")
                .split(",", -1);
        if (ids.length > 50) {
            throw new Refusal("37", "at most fifty orders");
        }
        for (var id : ids) {
            var order = orders.get(Long.parseLong(id));
            var one = data.addObject().put("order_id", order.id());
            items(one.putArray("order_items"), order);
        }
        return data;
    }

    private static void items(ArrayNode items, Order order) {
        for (var at = 0; at < order.quantity(); at++) {
            items.addObject()
                    .put("sku", order.sku())
                    .put("item_price", 185000.0)
                    .put("status", order.status());
        }
    }
}
