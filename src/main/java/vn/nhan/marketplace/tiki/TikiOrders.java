package vn.nhan.marketplace.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderPlace;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.RemoteOrder;
import vn.nhan.marketplace.connector.Session;

/** Orders by the time of their last change, which Tiki writes as it is in Vietnam. */
record TikiOrders(OrderWindow window, Session session) {

    private static final int PAGE = 50;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    Uni<OrderPage> page() {
        var place = OrderPlace.of(window);
        var part = place.part(PAGE);
        var call = Call.get(TikiCalls.ORDERS, TikiCalls.ORDER)
                .with("updated_from_date", WRITTEN.format(place.from().atZone(VIETNAM)))
                .with("updated_to_date", WRITTEN.format(window.to().atZone(VIETNAM)))
                .with("order_by", "updated_at|asc")
                .with("page", Integer.toString(part.number()))
                .with("limit", Integer.toString(part.size()));
        return TikiCalls.ask(session, call).map(answer -> {
            var orders = Json.each(answer.path("data")).map(TikiOrders::order).toList();
            return new OrderPage(
                    orders.stream()
                            .filter(order -> order.updatedAt().isBefore(window.to()))
                            .filter(order -> !place.seen().contains(order.remoteId()))
                            .toList(),
                    orders.size() < part.size()
                            ? Optional.empty()
                            : Optional.of(place.after(orders).text()));
        });
    }

    private static RemoteOrder order(JsonNode order) {
        return new RemoteOrder(
                order.path("code").asText(),
                state(order.path("status").asText()),
                instant(order.path("updated_at").asText()),
                Json.text(order, "created_at").map(TikiOrders::instant),
                Json.each(order.path("items")).map(TikiOrders::line).toList());
    }

    private static RemoteOrder.Line line(JsonNode item) {
        return new RemoteOrder.Line(
                Json.text(item.path("product"), "original_sku")
                        .orElseGet(() ->
                                item.path("product").path("seller_product_code").asText()),
                Json.whole(item, "qty").orElse(0),
                Json.whole(item, "price").orElse(0));
    }

    private static Instant instant(String written) {
        return LocalDateTime.parse(written, WRITTEN).atZone(VIETNAM).toInstant();
    }

    private static RemoteOrder.State state(String status) {
        return switch (status) {
            case "queueing", "waiting_payment" -> RemoteOrder.State.UNPAID;
            case "processing", "seller_confirmed", "seller_canceled", "picking", "packaging", "ready_to_ship", "paid" ->
                RemoteOrder.State.OPEN;
            case "handover_to_partner", "shipping" -> RemoteOrder.State.SHIPPED;
            case "successful_delivery", "complete" -> RemoteOrder.State.COMPLETED;
            case "canceled", "closed" -> RemoteOrder.State.CANCELLED;
            case "returned" -> RemoteOrder.State.RETURNED;
            default -> RemoteOrder.State.OTHER;
        };
    }
}
