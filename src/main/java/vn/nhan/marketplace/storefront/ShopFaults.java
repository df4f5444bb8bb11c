package vn.nhan.marketplace.storefront;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.HttpFaults;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Reply;

/** Such shops tell what is wrong by the status, and with {@code errors} what of the goods they don't take. */
public final class ShopFaults {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int BAD = 400;
    private static final Map<String, String> FIELDS = Map.of(
            "title", "title",
            "name", "title",
            "body_html", "description",
            "content", "description",
            "image", "pictures",
            "images", "pictures",
            "price", "variants",
            "sku", "variants",
            "variants", "variants",
            "options", "variants");

    private ShopFaults() {}

    /** @param renews whether a token that isn't taken may just be over */
    public static Optional<Fault> of(Call call, Reply reply, boolean renews) {
        var http = HttpFaults.throttled(reply, PAUSE).or(() -> HttpFaults.broken(reply));
        if (http.isPresent()) {
            return http;
        }
        var body = Json.read(reply.payload());
        if (reply.status() < BAD) {
            var isWhole = body.isPresent() || call.method().equals("DELETE");
            return isWhole ? Optional.empty() : Optional.of(HttpFaults.unreadable(reply));
        }
        return Optional.of(refused(call, reply.status(), body.orElseGet(Json::object), renews));
    }

    private static Fault refused(Call call, int status, JsonNode body, boolean renews) {
        var code = "http-" + status;
        var message = HttpFaults.words(message(body));
        if (call.to() == Call.To.SIGN_IN) {
            return new Fault.AuthRevoked(Json.text(body, "error").orElse(code), message);
        }
        return switch (status) {
            case 401 -> renews ? new Fault.AuthExpired(code, message) : new Fault.AuthRevoked(code, message);
            case 402, 403, 423 -> new Fault.AuthRevoked(code, message);
            case 404, 410 -> new Fault.Gone(code, message);
            case 409 -> new Fault.Transient(code, message);
            default -> new Fault.Rejected(code, message, findings(body.path("errors")));
        };
    }

    private static String message(JsonNode body) {
        var errors = body.path("errors");
        return errors.isValueNode() ? errors.asText() : errors.isMissingNode() ? "" : Json.text(errors);
    }

    private static List<Finding> findings(JsonNode errors) {
        return errors.properties().stream()
                .map(one -> Finding.block(
                        FIELDS.getOrDefault(one.getKey(), one.getKey()),
                        "attribute.value",
                        Map.of("name", one.getKey())))
                .toList();
    }
}
