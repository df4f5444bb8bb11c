package vn.nhan.simulator.tiki;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Orders, by numbered pages, their times as it is in Vietnam. */
public final class TikiSales {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private record Order(String code, String status, String updated, String sku, long quantity) {}

    private final Map<String, Order> orders = new LinkedHashMap<>();

    /** Again with the same code: it changed. */
    public synchronized void put(String code, String status, Instant updated, String sku, long quantity) {
        orders.put(code, new Order(code, status, WRITTEN.format(updated.atZone(VIETNAM)), sku, quantity));
    }

    synchronized ObjectNode list(Map<String, String> query) {
        var limit = Integer.parseInt(query.getOrDefault("limit", "20"));
        var page = Integer.parseInt(query.getOrDefault("page", "1"));
        var found = orders.values().stream()
                .filter(order -> order.updated().compareTo(query.getOrDefault("updated_from_date", "")) >= 0)
                .filter(order -> order.updated().compareTo(query.getOrDefault("updated_to_date", "9")) <= 0)
                .sorted(Comparator.comparing(Order::updated).thenComparing(Order::code))
                .skip((page - 1L) * limit)
                .limit(limit)
                .toList();
        var answer = JsonNodeFactory.instance.objectNode();
        var data = answer.putArray("data");
        found.forEach(order -> {
            var one = data.addObject().put("code", order.code()).put("status", order.status());
            one.put("updated_at", order.updated());
            one.putObject("shipping").putObject("address").put("full_name", "Không ai cần biết");
            var item = one.putArray("items")
                    .addObject()
                    .put("qty", order.quantity())
                    .put("price", 185000);
            item.putObject("product").put("original_sku", order.sku());
        });
        return answer;
    }
}
