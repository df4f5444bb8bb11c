package vn.nhan.marketplace.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.RemoteOrder;
import vn.nhan.marketplace.connector.Session;

/** Orders by their last change; nothing is asked for that tells who bought. */
final class ShopifyOrders {

    private ShopifyOrders() {}

    static Uni<OrderPage> page(OrderWindow window, Session session) {
        var variables =
                Json.object().put("window", "updated_at:>='" + window.from() + "' updated_at:<'" + window.to() + "'");
        window.page().ifPresent(cursor -> variables.put("after", cursor));
        return session.send(Documents.call(Documents.ORDERS, variables)).map(reply -> {
            var page = Documents.data(reply).path("orders");
            var orders = Json.each(page.path("nodes"))
                    .map(ShopifyOrders::order)
                    .filter(order -> !order.updatedAt().isBefore(window.from())
                            && order.updatedAt().isBefore(window.to()))
                    .toList();
            var more = page.path("pageInfo");
            return new OrderPage(
                    orders, more.path("hasNextPage").asBoolean() ? Json.text(more, "endCursor") : Optional.empty());
        });
    }

    private static RemoteOrder order(JsonNode order) {
        var lines = Json.each(order.path("lineItems").path("nodes"))
                .map(line -> new RemoteOrder.Line(
                        line.path("sku").asText(),
                        Json.whole(line, "quantity").orElse(0),
                        Json.whole(line.path("originalUnitPriceSet").path("shopMoney"), "amount")
                                .orElse(0)))
                .toList();
        return new RemoteOrder(
                order.path("id").asText(),
                state(order),
                moment(order.path("updatedAt").asText()),
                Json.text(order, "createdAt").map(ShopifyOrders::moment),
                lines);
    }

    /** What is paid on delivery counts as ordered. */
    private static RemoteOrder.State state(JsonNode order) {
        if (Json.text(order, "cancelledAt").isPresent()) {
            return RemoteOrder.State.CANCELLED;
        }
        if (order.path("displayFinancialStatus").asText().equals("REFUNDED")) {
            return RemoteOrder.State.RETURNED;
        }
        if (Json.text(order, "closedAt").isPresent()) {
            return RemoteOrder.State.COMPLETED;
        }
        return switch (order.path("displayFulfillmentStatus").asText()) {
            case "FULFILLED" -> RemoteOrder.State.SHIPPED;
            case "UNFULFILLED", "IN_PROGRESS", "ON_HOLD", "OPEN", "PARTIALLY_FULFILLED", "SCHEDULED" ->
                RemoteOrder.State.OPEN;
            default -> RemoteOrder.State.OTHER;
        };
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
