package vn.nhan.marketplace.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderPlace;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.RemoteOrder;
import vn.nhan.marketplace.connector.Session;

/**
 * Orders by the time of their last change, the oldest first. A page begins at the time at which the last one ended, and not
 * at its number: an order that changes meanwhile moves to the end, and would push another one past a number.
 */
record LazadaOrders(OrderWindow window, Session session) {

    /** As many as the goods of can be asked for at once. */
    private static final int PAGE = 50;

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ROOT);

    Uni<OrderPage> page() {
        var place = OrderPlace.of(window);
        var call = LazadaCalls.read("/orders/get", LazadaCalls.ORDER)
                .with("update_after", iso(place.from()))
                .with("update_before", iso(window.to()))
                .with("sort_by", "updated_at")
                .with("sort_direction", "ASC")
                .with("offset", Integer.toString(place.offset()))
                .with("limit", Integer.toString(PAGE));
        return LazadaCalls.ask(session, call).chain(data -> {
            var heads = Json.each(data.path("orders")).toList();
            return lines(heads).map(lines -> page(place, heads, lines));
        });
    }

    private OrderPage page(OrderPlace place, List<JsonNode> heads, Map<String, List<JsonNode>> lines) {
        var orders = heads.stream().map(head -> order(head, lines)).toList();
        return new OrderPage(
                orders.stream()
                        .filter(order -> order.updatedAt().isBefore(window.to()))
                        .filter(order -> !place.seen().contains(order.remoteId()))
                        .toList(),
                heads.size() < PAGE
                        ? Optional.empty()
                        : Optional.of(place.after(orders).text()));
    }

    private Uni<Map<String, List<JsonNode>>> lines(List<JsonNode> heads) {
        if (heads.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var ids = heads.stream().map(head -> head.path("order_id").asText()).collect(Collectors.joining(",", "[", "]"));
        return LazadaCalls.ask(
                        session,
                        LazadaCalls.read("/orders/items/get", LazadaCalls.ORDER).with("order_ids", ids))
                .map(data -> {
                    var lines = new HashMap<String, List<JsonNode>>();
                    data.forEach(order -> lines.put(
                            order.path("order_id").asText(),
                            Json.each(order.path("order_items")).toList()));
                    return lines;
                });
    }

    private static RemoteOrder order(JsonNode head, Map<String, List<JsonNode>> lines) {
        var id = head.path("order_id").asText();
        var items = lines.getOrDefault(id, List.of());
        var sold = items.stream()
                .filter(item -> !"canceled".equals(item.path("status").asText()))
                .toList();
        return new RemoteOrder(
                id,
                state(Json.each(head.path("statuses")).map(JsonNode::asText).toList()),
                instant(head.path("updated_at").asText()),
                Json.text(head, "created_at").map(LazadaOrders::instant),
                counted(sold.isEmpty() ? items : sold));
    }

    /** On the wire each package is an item of its own. */
    private static List<RemoteOrder.Line> counted(List<JsonNode> items) {
        var lines = new LinkedHashMap<String, RemoteOrder.Line>();
        for (var item : items) {
            var sku = item.path("sku").asText();
            lines.merge(
                    sku,
                    new RemoteOrder.Line(sku, 1, Json.whole(item, "item_price").orElse(0)),
                    (one, other) -> new RemoteOrder.Line(sku, one.quantity() + other.quantity(), one.unitPriceDong()));
        }
        return List.copyOf(lines.values());
    }

    /** Packages of one order may be in several states: the one that binds stock longest counts. */
    private static RemoteOrder.State state(List<String> statuses) {
        if (statuses.contains("unpaid")) {
            return RemoteOrder.State.UNPAID;
        }
        if (statuses.stream()
                .anyMatch(List.of("pending", "packed", "repacked", "ready_to_ship", "topack", "toship")::contains)) {
            return RemoteOrder.State.OPEN;
        }
        if (statuses.contains("shipped")) {
            return RemoteOrder.State.SHIPPED;
        }
        if (statuses.contains("delivered") || statuses.contains("confirmed")) {
            return RemoteOrder.State.COMPLETED;
        }
        if (statuses.contains("returned") || statuses.contains("shipped_back")) {
            return RemoteOrder.State.RETURNED;
        }
        return !statuses.isEmpty() && statuses.stream().allMatch(List.of("canceled", "failed")::contains)
                ? RemoteOrder.State.CANCELLED
                : RemoteOrder.State.OTHER;
    }

    private static Instant instant(String written) {
        return OffsetDateTime.parse(written, WRITTEN).toInstant();
    }

    private static String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atOffset(ZoneOffset.ofHours(7)).withNano(0));
    }
}
