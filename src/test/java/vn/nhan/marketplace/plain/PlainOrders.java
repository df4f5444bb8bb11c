package vn.nhan.marketplace.plain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.RemoteOrder;

/** Orders of the plain marketplace, page by page. */
final class PlainOrders {

    private PlainOrders() {}

    static Call call(OrderWindow window) {
        var call = Call.get("/orders", "all")
                .with("from", window.from().toString())
                .with("to", window.to().toString());
        return window.page().map(page -> call.with("page", page)).orElse(call);
    }

    static OrderPage page(JsonNode body) {
        var orders = new ArrayList<RemoteOrder>();
        body.path("orders").forEach(order -> orders.add(order(order)));
        return new OrderPage(orders, Optional.of(body.path("next").asText()).filter(next -> !next.isEmpty()));
    }

    private static RemoteOrder order(JsonNode order) {
        var lines = new ArrayList<RemoteOrder.Line>();
        order.path("lines")
                .forEach(line -> lines.add(new RemoteOrder.Line(
                        line.path("sku").asText(),
                        line.path("quantity").asLong(),
                        line.path("price").asLong())));
        return new RemoteOrder(
                order.path("id").asText(),
                RemoteOrder.State.valueOf(order.path("state").asText().toUpperCase(Locale.ROOT)),
                Instant.parse(order.path("updated").asText()),
                Optional.of(Instant.parse(order.path("placed").asText())),
                lines);
    }
}
