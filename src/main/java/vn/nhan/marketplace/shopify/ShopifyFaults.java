package vn.nhan.marketplace.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.HttpFaults;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Reply;

/**
 * Errors with status 200: of the question in {@code errors}, of the goods in the {@code userErrors} of each mutation. A
 * question costs points, which come back at a rate that the answer tells.
 */
final class ShopifyFaults {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int BAD = 400;
    private static final Map<String, String> FIELDS = Map.of(
            "title", "title",
            "descriptionHtml", "description",
            "files", "pictures",
            "variants", "variants",
            "productOptions", "variants");

    private ShopifyFaults() {}

    static Optional<Fault> of(Call call, Reply reply) {
        var http = HttpFaults.throttled(reply, PAUSE).or(() -> HttpFaults.broken(reply));
        if (http.isPresent()) {
            return http;
        }
        if (reply.status() >= BAD) {
            // 401 the token, 402 and 423 the shop, 403 the rights, 404 the shop is gone: each asks for the seller.
            return Optional.of(new Fault.AuthRevoked("http-" + reply.status(), ""));
        }
        var body = Json.read(reply.payload()).orElse(null);
        if (body == null) {
            return Optional.of(HttpFaults.unreadable(reply));
        }
        if (call.to() == Call.To.SIGN_IN) {
            return Optional.empty();
        }
        return ofQuestion(body)
                .or(() -> ofGoods(body.path("data")))
                .or(() -> body.has("data") ? Optional.empty() : Optional.of(HttpFaults.unreadable(reply)));
    }

    private static Optional<Fault> ofQuestion(JsonNode body) {
        var error = body.path("errors").path(0);
        if (error.isMissingNode()) {
            return Optional.empty();
        }
        var code = Json.text(error.path("extensions"), "code").orElse("graphql");
        var message = HttpFaults.words(error.path("message").asText());
        return Optional.of(
                switch (code) {
                    case "THROTTLED" ->
                        new Fault.Throttled(
                                code, message, wait(body.path("extensions").path("cost")));
                    case "ACCESS_DENIED", "SHOP_INACTIVE" -> new Fault.AuthRevoked(code, message);
                    case "INTERNAL_SERVER_ERROR", "TIMEOUT" -> new Fault.Transient(code, message);
                    default -> new Fault.Rejected(code, message, List.of());
                });
    }

    /** Until the missing points have come back. */
    private static Duration wait(JsonNode cost) {
        var status = cost.path("throttleStatus");
        var missing = cost.path("requestedQueryCost").asDouble()
                - status.path("currentlyAvailable").asDouble();
        var rate = status.path("restoreRate").asDouble();
        return missing > 0 && rate > 0 ? Duration.ofMillis((long) Math.ceil(missing / rate * 1000)) : PAUSE;
    }

    private static Optional<Fault> ofGoods(JsonNode data) {
        return data.properties().stream()
                .flatMap(answer -> Json.each(answer.getValue().path("userErrors")))
                .findFirst()
                .map(ShopifyFaults::told);
    }

    private static Fault told(JsonNode error) {
        var code = Json.text(error, "code").orElse("user-error");
        var message = HttpFaults.words(error.path("message").asText());
        return switch (code) {
            case "PRODUCT_DOES_NOT_EXIST", "PRODUCT_NOT_FOUND" -> new Fault.Gone(code, message);
            case "PRODUCT_VARIANT_DOES_NOT_EXIST", "INVALID_INVENTORY_ITEM", "ITEM_NOT_STOCKED_AT_LOCATION" ->
                new Fault.Unknown(code, message);
            case "IDEMPOTENCY_CONCURRENT_REQUEST", "GENERIC_ERROR" -> new Fault.Transient(code, message);
            default ->
                message.equalsIgnoreCase("Product does not exist")
                        ? new Fault.Gone(code, message)
                        : new Fault.Rejected(code, message, List.of(finding(error)));
        };
    }

    private static Finding finding(JsonNode error) {
        var path = Json.each(error.path("field")).map(JsonNode::asText).collect(Collectors.joining("."));
        var field = FIELDS.entrySet().stream()
                .filter(one -> path.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(path);
        return Finding.block(field, "attribute.value", Map.of("name", path));
    }
}
