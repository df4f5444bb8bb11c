package vn.nhan.marketplace.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import vn.nhan.marketplace.connector.ByChange;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.RemoteOrder;
import vn.nhan.marketplace.connector.Session;

/** Orders by their last change; the shop is asked for nothing that tells who bought. */
final class WooOrders {

    private static final String FIELDS = "id,status,date_created_gmt,date_modified_gmt,line_items";

    private WooOrders() {}

    static Uni<OrderPage> page(OrderWindow window, Session session) {
        var at = ByChange.of(window);
        // The shop leaves out the second itself.
        var after = LocalDateTime.ofInstant(at.since().minusSeconds(1), ZoneOffset.UTC);
        var before = LocalDateTime.ofInstant(window.to().plusSeconds(1), ZoneOffset.UTC);
        var call = WooCalls.get("orders")
                .with("modified_after", after.withNano(0).toString())
                .with("modified_before", before.withNano(0).toString())
                .with("dates_are_gmt", "true")
                .with("orderby", "modified")
                .with("order", "asc")
                .with("per_page", "" + WooCalls.PAGE)
                .with("page", "" + at.page())
                .with("_fields", FIELDS);
        return session.send(call).map(reply -> {
            var orders = Json.each(WooCalls.body(reply)).map(WooOrders::order).toList();
            return at.page(orders, orders.size() >= WooCalls.PAGE, window);
        });
    }

    private static RemoteOrder order(JsonNode order) {
        var lines = Json.each(order.path("line_items"))
                .map(line -> new RemoteOrder.Line(
                        line.path("sku").asText(),
                        Json.whole(line, "quantity").orElse(0),
                        Json.whole(line, "price").orElse(0)))
                .toList();
        return new RemoteOrder(
                WooReading.id(order),
                state(order.path("status").asText()),
                moment(order.path("date_modified_gmt").asText()),
                Json.text(order, "date_created_gmt").map(WooOrders::moment),
                lines);
    }

    private static RemoteOrder.State state(String word) {
        return switch (word) {
            case "pending", "checkout-draft" -> RemoteOrder.State.UNPAID;
            case "processing", "on-hold" -> RemoteOrder.State.OPEN;
            case "completed" -> RemoteOrder.State.COMPLETED;
            case "cancelled", "failed", "trash" -> RemoteOrder.State.CANCELLED;
            case "refunded" -> RemoteOrder.State.RETURNED;
            default -> RemoteOrder.State.OTHER;
        };
    }

    private static Instant moment(String gmt) {
        try {
            return LocalDateTime.parse(gmt).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
