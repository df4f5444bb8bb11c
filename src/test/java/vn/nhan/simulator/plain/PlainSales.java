package vn.nhan.simulator.plain;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nhan.simulator.Answered;

/** Orders by the time of their last change, three on a page; with a buyer whom nobody must ever keep. */
public final class PlainSales {

    static final String BUYER = "Người Mua Chẳng Ai Cần Biết";
    private static final int PAGE = 3;

    private record Order(String id, String state, Instant placed, Instant updated, String sku, long quantity) {}

    private final Map<String, Order> orders = new TreeMap<>();

    private int pagesLeft = Integer.MAX_VALUE;

    synchronized void put(String id, String state, Instant now, String sku, long quantity) {
        var before = orders.get(id);
        orders.put(id, new Order(id, state, before == null ? now : before.placed(), now, sku, quantity));
    }

    synchronized long quantity(String id) {
        return orders.containsKey(id) ? orders.get(id).quantity() : 0;
    }

    synchronized String sku(String id) {
        return orders.get(id).sku();
    }

    /** It was ordered before. */
    public synchronized void placed(String id, Instant at) {
        var order = orders.get(id);
        orders.put(id, new Order(id, order.state(), at, order.updated(), order.sku(), order.quantity()));
    }

    /** So many pages come; at the next one it stumbles, once. */
    public synchronized void breaksOffAfter(int pages) {
        pagesLeft = pages;
    }

    synchronized Answered answer(Map<String, String> query) {
        return pagesLeft-- == 0 ? Answered.json(500, Map.of("error", "broken")) : Answered.json(200, page(query));
    }

    private Map<String, Object> page(Map<String, String> query) {
        var from = Instant.parse(query.get("from"));
        var to = Instant.parse(query.get("to"));
        var start = Integer.parseInt(query.getOrDefault("page", "0"));
        var found = orders.values().stream()
                .filter(order ->
                        !order.updated().isBefore(from) && order.updated().isBefore(to))
                .sorted(Comparator.comparing(Order::updated).thenComparing(Order::id))
                .toList();
        var end = Math.min(found.size(), start + PAGE);
        return Map.of(
                "orders",
                found.subList(start, end).stream().map(PlainSales::shown).toList(),
                "next",
                end < found.size() ? "" + end : "");
    }

    private static Map<String, Object> shown(Order order) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", order.id());
        all.put("state", order.state());
        all.put("placed", order.placed().toString());
        all.put("updated", order.updated().toString());
        all.put("buyer", BUYER);
        all.put(
                "lines",
                List.of(
                        Map.of("sku", order.sku(), "quantity", order.quantity(), "price", 85_000),
                        Map.of("sku", "HANG-CUA-HO-" + BUYER, "quantity", 1, "price", 1)));
        return all;
    }
}
