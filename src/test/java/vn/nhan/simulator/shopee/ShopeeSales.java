package vn.nhan.simulator.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Orders, by pages with a mark, in windows of at most fifteen days. */
public final class ShopeeSales {

    private static final long LONGEST = Duration.ofDays(15).toSeconds();

    private record Order(String number, String status, Instant updated, String sku, long quantity, long price) {}

    private final List<Order> orders = new ArrayList<>();

    /** Somebody ordered; to one address that must never be asked for. */
    public synchronized void add(String number, String status, Instant updated, String sku, long quantity) {
        orders.add(new Order(number, status, updated, sku, quantity, 185_000));
    }

    synchronized ObjectNode list(Map<String, String> query) {
        var from = Long.parseLong(query.get("time_from"));
        var to = Long.parseLong(query.get("time_to"));
        var size = Integer.parseInt(query.get("page_size"));
        if (to - from > LONGEST || to < from || size > 100) {
            throw new Refusal("error_param", "Start time must be earlier than end time and diff in 15days.");
        }
        var start = query.getOrDefault("cursor", "").isEmpty() ? 0 : Integer.parseInt(query.get("cursor"));
        var found = orders.stream()
                .filter(order -> order.updated().getEpochSecond() >= from
                        && order.updated().getEpochSecond() <= to)
                .sorted(Comparator.comparing(Order::updated).thenComparing(Order::number))
                .toList();
        var end = Math.min(found.size(), start + size);
        var response = JsonNodeFactory.instance.objectNode();
        var list = response.putArray("order_list");
        found.subList(start, end).forEach(order -> list.addObject().put("order_sn", order.number()));
        return response.put("more", end < found.size()).put("next_cursor", end < found.size() ? "" + end : "");
    }

    synchronized JsonNode details(Map<String, String> query) {
        var numbers = List.of(query.getOrDefault("order_sn_list", "").split(",", -1));
        if (numbers.size() > 50) {
            throw new Refusal("error_param", "order_sn_list is over the limit");
        }
        var response = JsonNodeFactory.instance.objectNode();
        var list = response.putArray("order_list");
        orders.stream().filter(order -> numbers.contains(order.number())).forEach(order -> {
            var one = list.addObject()
                    .put("order_sn", order.number())
                    .put("order_status", order.status())
                    .put("update_time", order.updated().getEpochSecond());
            one.putArray("item_list")
                    .addObject()
                    .put("item_sku", order.sku())
                    .put("model_sku", "")
                    .put("model_quantity_purchased", order.quantity())
                    .put("model_discounted_price", order.price());
        });
        return response;
    }
}
