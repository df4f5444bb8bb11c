package vn.nhan.marketplace.storefront;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.RemoteOrder;
import vn.nhan.marketplace.connector.Session;

/**
 * Orders by their ids: one that changes meanwhile pushes no other over the edge of a page. Nothing is asked for that tells
 * who bought.
 */
public final class ShopOrders {

    private static final String FIELDS =
            "id,created_at,created_on,%s,financial_status,fulfillment_status,closed_status,cancelled_status,cancelled_at,cancelled_on,line_items";

    private ShopOrders() {}

    public static Uni<OrderPage> page(OrderWindow window, Session session, Dialect.Words words) {
        var call = new ShopCalls(words)
                .get("orders")
                .with(words.changedMin(), window.from().toString())
                .with("since_id", window.page().orElse("0"))
                .with("status", "any")
                .with("limit", Integer.toString(words.orders()))
                .with("fields", FIELDS.formatted(words.changed()));
        return session.send(call).map(reply -> {
            var found = Json.each(ShopCalls.body(reply).path("orders")).toList();
            var orders = found.stream()
                    .map(order -> order(order, words))
                    .filter(order -> !order.updatedAt().isBefore(window.from())
                            && order.updatedAt().isBefore(window.to()))
                    .toList();
            return new OrderPage(
                    orders,
                    found.size() < words.orders()
                            ? Optional.empty()
                            : found.stream().map(ShopReading::id).max(Comparator.comparing(BigInteger::new)));
        });
    }

    private static RemoteOrder order(JsonNode order, Dialect.Words words) {
        var lines = Json.each(order.path("line_items"))
                .map(line -> new RemoteOrder.Line(
                        line.path("sku").asText(),
                        Json.whole(line, "quantity").orElse(0),
                        Json.whole(line, "price").orElse(0)))
                .toList();
        var changed = moment(order.path(words.changed()).asText());
        var placed = Json.text(order, "created_at").or(() -> Json.text(order, "created_on"));
        return new RemoteOrder(ShopReading.id(order), state(order), changed, placed.map(ShopOrders::moment), lines);
    }

    /** What is paid on delivery counts as ordered. */
    private static RemoteOrder.State state(JsonNode order) {
        var isCancelled = Json.text(order, "cancelled_at").isPresent()
                || Json.text(order, "cancelled_on").isPresent()
                || order.path("cancelled_status").asText().equals("cancelled");
        if (isCancelled || order.path("financial_status").asText().equals("voided")) {
            return RemoteOrder.State.CANCELLED;
        }
        if (order.path("financial_status").asText().equals("refunded")) {
            return RemoteOrder.State.RETURNED;
        }
        if (order.path("closed_status").asText().equals("closed")) {
            return RemoteOrder.State.COMPLETED;
        }
        return switch (order.path("fulfillment_status").asText()) {
            case "fulfilled" -> RemoteOrder.State.SHIPPED;
            case "", "null", "notfulfilled", "unshipped", "partial" -> RemoteOrder.State.OPEN;
            default -> RemoteOrder.State.OTHER;
        };
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
