package vn.nhan.marketplace.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.RemoteOrder;
import vn.nhan.marketplace.connector.Session;

/** Orders by the time of their last change, at most fifteen days at once. Nothing of the buyer is asked for. */
record ShopeeOrders(OrderWindow window, Session session) {

    static final Duration LONGEST = Duration.ofDays(15);
    /** As many as the details of can be asked for at once. */
    private static final int PAGE = 50;

    /** Where to go on: the part of the window, and Shopee's own mark in it. */
    private record Place(Instant from, String cursor) {

        static Place of(OrderWindow window) {
            var parts = window.page().orElse("").split("\\|", 2);
            return parts.length == 2 && parts[0].matches("\\d{1,12}")
                    ? new Place(Instant.ofEpochSecond(Long.parseLong(parts[0])), parts[1])
                    : new Place(window.from(), "");
        }

        String text() {
            return from.getEpochSecond() + "|" + cursor;
        }
    }

    Uni<OrderPage> page() {
        var place = Place.of(window);
        var end = earlier(place.from().plus(LONGEST), window.to());
        var call = Call.get("/api/v2/order/get_order_list", ShopeeCalls.ORDER)
                .with("time_range_field", "update_time")
                .with("time_from", Long.toString(place.from().getEpochSecond()))
                .with("time_to", Long.toString(end.getEpochSecond()))
                .with("page_size", Integer.toString(PAGE))
                .with("cursor", place.cursor());
        return ShopeeCalls.ask(session, call).chain(list -> {
            var numbers = Json.each(list.path("order_list"))
                    .map(order -> order.path("order_sn").asText())
                    .toList();
            var next = next(place, end, list);
            return details(numbers)
                    .map(orders -> new OrderPage(
                            orders.stream()
                                    .filter(order -> isWithin(order, place.from(), end))
                                    .toList(),
                            next));
        });
    }

    private Optional<String> next(Place place, Instant end, JsonNode list) {
        if (list.path("more").asBoolean()) {
            return Optional.of(new Place(place.from(), list.path("next_cursor").asText()).text());
        }
        return end.isBefore(window.to()) ? Optional.of(new Place(end, "").text()) : Optional.empty();
    }

    /** The documentation doesn't tell whether the ends belong to it: so each order counts in one part alone. */
    private static boolean isWithin(RemoteOrder order, Instant from, Instant end) {
        return order.updatedAt().getEpochSecond() >= from.getEpochSecond()
                && order.updatedAt().isBefore(end);
    }

    private Uni<List<RemoteOrder>> details(List<String> numbers) {
        if (numbers.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var call = Call.get("/api/v2/order/get_order_detail", ShopeeCalls.ORDER)
                .with("order_sn_list", String.join(",", numbers))
                .with("response_optional_fields", "item_list");
        return ShopeeCalls.ask(session, call)
                .map(response -> Json.each(response.path("order_list"))
                        .map(ShopeeOrders::order)
                        .toList());
    }

    private static RemoteOrder order(JsonNode order) {
        return new RemoteOrder(
                order.path("order_sn").asText(),
                state(order.path("order_status").asText()),
                Instant.ofEpochSecond(order.path("update_time").asLong()),
                Json.seconds(order, "create_time"),
                Json.each(order.path("item_list")).map(ShopeeOrders::line).toList());
    }

    private static RemoteOrder.Line line(JsonNode item) {
        return new RemoteOrder.Line(
                Json.text(item, "model_sku")
                        .orElseGet(() -> item.path("item_sku").asText()),
                Json.whole(item, "model_quantity_purchased").orElse(0),
                Json.whole(item, "model_discounted_price").orElse(0));
    }

    private static RemoteOrder.State state(String status) {
        return switch (status) {
            case "UNPAID" -> RemoteOrder.State.UNPAID;
            case "READY_TO_SHIP", "PROCESSED", "RETRY_SHIP", "INVOICE_PENDING", "IN_CANCEL" -> RemoteOrder.State.OPEN;
            case "SHIPPED", "TO_CONFIRM_RECEIVE" -> RemoteOrder.State.SHIPPED;
            case "COMPLETED" -> RemoteOrder.State.COMPLETED;
            case "CANCELLED" -> RemoteOrder.State.CANCELLED;
            case "TO_RETURN" -> RemoteOrder.State.RETURNED;
            default -> RemoteOrder.State.OTHER;
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
