package vn.nhan.marketplace.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultTable;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Html;
import vn.nhan.marketplace.connector.HttpFaults;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Reply;

/** WordPress tells of errors by {@code code}, {@code message} and {@code data}; a batch does so for each of its items. */
final class WooFaults {

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int BAD = 400;
    private static final int NOBODY = 401;
    private static final int FORBIDDEN = 403;

    private static final FaultTable TABLE = new FaultTable()
            .passing(
                    "woocommerce_rest_authentication_error: invalid nonce",
                    "woocommerce_rest_authentication_error: invalid timestamp",
                    "woocommerce_product_image_upload_error: error getting remote image",
                    "rest_no_route")
            .revoked(
                    "woocommerce_rest_authentication_error",
                    "woocommerce_rest_cannot_*",
                    "rest_forbidden",
                    "rest_not_logged_in")
            .gone(
                    "woocommerce_rest_product_invalid_id",
                    "woocommerce_rest_product_variation_invalid_id",
                    "woocommerce_rest_product_invalid_parent",
                    "woocommerce_rest_invalid_id")
            .finding(
                    "pictures",
                    "pictures.format",
                    "woocommerce_product_image_upload_error",
                    "woocommerce_product_invalid_image_id")
            .finding("category", "category.missing", "woocommerce_rest_term_invalid");

    private static final Map<String, String> FIELDS =
            Map.of("name", "title", "description", "description", "images", "pictures", "regular_price", "variants");

    private WooFaults() {}

    static Optional<Fault> of(Reply reply) {
        var http = HttpFaults.throttled(reply, PAUSE).or(() -> HttpFaults.broken(reply));
        if (http.isPresent()) {
            return http;
        }
        var body = Json.read(reply.payload());
        if (reply.status() >= OK && reply.status() < BAD) {
            return body.isEmpty() ? Optional.of(HttpFaults.unreadable(reply)) : ofItems(body.get());
        }
        return Optional.of(body.map(WooFaults::told).orElseGet(() -> untold(reply)));
    }

    private static Fault untold(Reply reply) {
        return reply.status() == NOBODY || reply.status() == FORBIDDEN
                ? new Fault.AuthRevoked("http-" + reply.status(), "")
                : HttpFaults.unreadable(reply);
    }

    private static Optional<Fault> ofItems(JsonNode batch) {
        return Stream.of("create", "update", "delete")
                .flatMap(kind -> Json.each(batch.path(kind)))
                .filter(item -> item.has("error"))
                .map(item -> told(item.get("error")))
                .findFirst();
    }

    private static Fault told(JsonNode error) {
        var code = Json.text(error, "code").orElse("");
        var message = Html.words(Json.text(error, "message").orElse(""));
        return switch (code) {
            case "product_invalid_sku", "woocommerce_rest_product_duplicate_sku" ->
                new Fault.Conflict(code, HttpFaults.words(message), Json.text(error.path("data"), "resource_id"));
            case "rest_invalid_param", "rest_missing_callback_param" ->
                new Fault.Rejected(
                        code,
                        HttpFaults.words(message),
                        findings(error.path("data").path("params")));
            default -> TABLE.of(code, message);
        };
    }

    private static List<Finding> findings(JsonNode parameters) {
        return parameters.properties().stream()
                .map(one -> Finding.block(
                        FIELDS.getOrDefault(one.getKey(), one.getKey()),
                        "attribute.value",
                        Map.of("name", one.getKey())))
                .toList();
    }
}
