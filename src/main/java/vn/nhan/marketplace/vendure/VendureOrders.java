package vn.nhan.marketplace.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.DateTimeException;
import java.time.Instant;
import vn.nhan.marketplace.connector.ByChange;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.RemoteOrder;
import vn.nhan.marketplace.connector.Session;

/** Orders by their last change; nothing is asked for that tells who bought. */
final class VendureOrders {

    private static final int PAGE = 100;

    private VendureOrders() {}

    static Uni<OrderPage> page(OrderWindow window, Session session) {
        var at = ByChange.of(window);
        var variables = Json.object()
                .put("from", at.since().toString())
                .put("to", window.to().toString())
                .put("skip", (at.page() - 1) * PAGE)
                .put("take", PAGE);
        return session.send(Documents.ask(Documents.ORDERS, variables))
                .map(Documents::data)
                .map(data -> {
                    var digits = Shop.digits(data);
                    var orders = Json.each(data.path("orders").path("items"))
                            .map(order -> order(order, digits))
                            .toList();
                    var page = at.page(orders, orders.size() >= PAGE, window);
                    return new OrderPage(
                            page.orders().stream()
                                    .filter(order -> !order.lines().isEmpty())
                                    .toList(),
                            page.next());
                });
    }

    /** A cart holds nothing back: it counts as unpaid. */
    private static RemoteOrder order(JsonNode order, int digits) {
        var lines = Json.each(order.path("lines"))
                .map(line -> line(line, digits))
                .filter(line -> line.quantity() > 0)
                .toList();
        return new RemoteOrder(
                order.path("id").asText(),
                state(order.path("state").asText()),
                moment(order.path("updatedAt").asText()),
                lines);
    }

    /** What was ordered: a cancelled order has no quantity left. */
    private static RemoteOrder.Line line(JsonNode line, int digits) {
        var ordered = Json.whole(line, "orderPlacedQuantity").orElse(0);
        return new RemoteOrder.Line(
                line.path("productVariant").path("sku").asText(),
                ordered > 0 ? ordered : Json.whole(line, "quantity").orElse(0),
                Shop.dong(line, "unitPriceWithTax", digits).orElse(0));
    }

    private static RemoteOrder.State state(String word) {
        return switch (word) {
            case "AddingItems", "ArrangingPayment", "Draft", "Created" -> RemoteOrder.State.UNPAID;
            case "PaymentAuthorized", "PaymentSettled", "ArrangingAdditionalPayment", "Modifying" ->
                RemoteOrder.State.OPEN;
            case "PartiallyShipped", "Shipped", "PartiallyDelivered" -> RemoteOrder.State.SHIPPED;
            case "Delivered" -> RemoteOrder.State.COMPLETED;
            case "Cancelled" -> RemoteOrder.State.CANCELLED;
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
