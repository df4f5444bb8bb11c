package vn.nhan.simulator.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Orders, by pages with a token. */
public final class TikTokSales {

    private record Order(String id, String status, Instant updated, String sku, int quantity) {}

    private final List<Order> orders = new ArrayList<>();

    public synchronized void add(String id, String status, Instant updated, String sku, int quantity) {
        orders.add(new Order(id, status, updated, sku, quantity));
    }

    synchronized ObjectNode search(Map<String, String> query, JsonNode body) {
        var size = Integer.parseInt(query.getOrDefault("page_size", "20"));
        if (size > 100) {
            throw new Refusal(TikTokCodes.PARAMETER, "page_size is at most 100");
        }
        var token = query.getOrDefault("page_token", "");
        var start = token.isEmpty() ? 0 : Integer.parseInt(token);
        var found = orders.stream()
                .filter(order -> order.updated().getEpochSecond()
                        >= body.path("update_time_ge").asLong())
                .filter(order -> order.updated().getEpochSecond()
                        < body.path("update_time_lt").asLong())
                .sorted(Comparator.comparing(Order::updated).thenComparing(Order::id))
                .toList();
        var end = Math.min(found.size(), start + size);
        var data = JsonNodeFactory.instance.objectNode();
        var list = data.putArray("orders");
        found.subList(start, end).forEach(order -> {
            var one = list.addObject().put("id", order.id()).put("status", order.status());
            one.put("update_time", order.updated().getEpochSecond());
            one.putObject("recipient_address").put("name", "Không ai cần biết");
            var items = one.putArray("line_items");
            for (var at = 0; at < order.quantity(); at++) {
                items.addObject().put("seller_sku", order.sku()).put("sale_price", "185000");
            }
        });
        return data.put("next_page_token", end < found.size() ? Integer.toString(end) : "")
                .put("total_count", found.size());
    }
}
