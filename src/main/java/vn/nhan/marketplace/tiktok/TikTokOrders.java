package vn.nhan.marketplace.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.RemoteOrder;
import vn.nhan.marketplace.connector.Session;

/** Orders by the time of their last change, the oldest first: one that changes meanwhile moves behind, and is not lost. */
record TikTokOrders(OrderWindow window, Session session) {

    Uni<OrderPage> page() {
        var body = Json.object()
                .put("update_time_ge", window.from().getEpochSecond())
                .put("update_time_lt", end(window.to()));
        var call = TikTokCalls.post("/order/202309/orders/search", TikTokCalls.ORDER, body)
                .with("page_size", "100")
                .with("sort_field", "update_time")
                .with("sort_order", "ASC")
                .repeatable();
        return TikTokCalls.ask(
                        session,
                        window.page()
                                .map(token -> call.with("page_token", token))
                                .orElse(call))
                .map(data -> new OrderPage(
                        Json.each(data.path("orders")).map(TikTokOrders::order).toList(),
                        Json.text(data, "next_page_token")));
    }

    /** Whole seconds: a broken one counts to the end. */
    private static long end(Instant to) {
        return to.getNano() == 0 ? to.getEpochSecond() : to.getEpochSecond() + 1;
    }

    private static RemoteOrder order(JsonNode order) {
        return new RemoteOrder(
                order.path("id").asText(),
                state(order.path("status").asText()),
                Instant.ofEpochSecond(order.path("update_time").asLong()),
                Json.seconds(order, "create_time"),
                lines(order.path("line_items")));
    }

    /** On the wire each package is a line of its own. */
    private static List<RemoteOrder.Line> lines(JsonNode items) {
        var lines = new LinkedHashMap<String, RemoteOrder.Line>();
        for (var item : items) {
            var sku = item.path("seller_sku").asText();
            var price = Json.whole(item, "sale_price").orElse(0);
            lines.merge(
                    sku,
                    new RemoteOrder.Line(sku, 1, price),
                    (one, other) -> new RemoteOrder.Line(sku, one.quantity() + 1, one.unitPriceDong()));
        }
        return List.copyOf(lines.values());
    }

    private static RemoteOrder.State state(String status) {
        return switch (status) {
            case "UNPAID" -> RemoteOrder.State.UNPAID;
            case "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION" -> RemoteOrder.State.OPEN;
            case "IN_TRANSIT" -> RemoteOrder.State.SHIPPED;
            case "DELIVERED", "COMPLETED" -> RemoteOrder.State.COMPLETED;
            case "CANCELLED" -> RemoteOrder.State.CANCELLED;
            default -> RemoteOrder.State.OTHER;
        };
    }
}
