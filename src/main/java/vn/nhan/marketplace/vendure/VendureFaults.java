package vn.nhan.marketplace.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultTable;
import vn.nhan.marketplace.connector.HttpFaults;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Reply;

/**
 * Errors with status 200: of the question in {@code errors}, of what was asked for in results that have an {@code errorCode}
 * or were not deleted. A key that is wrong is answered as one that may not do a thing: both are the shop's to mend.
 */
final class VendureFaults {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int UNKNOWN_KEY = 401;
    private static final int NOT_ALLOWED = 403;

    private static final FaultTable TABLE = new FaultTable()
            .revoked("FORBIDDEN", "UNAUTHORIZED", "CHANNEL_NOT_FOUND", "NO_VALID_CHANNEL")
            .gone("ENTITY_NOT_FOUND: no product with")
            .passing("ENTITY_NOT_FOUND", "INTERNAL_SERVER_ERROR")
            .finding("pictures", "pictures.format", "MIME_TYPE_ERROR");

    private VendureFaults() {}

    static Optional<Fault> of(Reply reply) {
        var http = HttpFaults.throttled(reply, PAUSE).or(() -> HttpFaults.broken(reply));
        if (http.isPresent()) {
            return http;
        }
        if (reply.status() == UNKNOWN_KEY || reply.status() == NOT_ALLOWED) {
            return Optional.of(new Fault.AuthRevoked("http-" + reply.status(), ""));
        }
        var body = Json.read(reply.payload()).orElse(null);
        if (body == null) {
            return Optional.of(HttpFaults.unreadable(reply));
        }
        return ofQuestion(body)
                .or(() -> ofResults(body.path("data")))
                .or(() -> body.path("data").isObject() ? Optional.empty() : Optional.of(HttpFaults.unreadable(reply)));
    }

    private static Optional<Fault> ofQuestion(JsonNode body) {
        var error = body.path("errors").path(0);
        return error.isMissingNode()
                ? Optional.empty()
                : Optional.of(TABLE.of(
                        Json.text(error.path("extensions"), "code").orElse("graphql"),
                        error.path("message").asText()));
    }

    private static Optional<Fault> ofResults(JsonNode data) {
        return data.properties().stream()
                .flatMap(answer ->
                        answer.getValue().isArray() ? Json.each(answer.getValue()) : Stream.of(answer.getValue()))
                .flatMap(one -> refused(one).stream())
                .findFirst();
    }

    private static Optional<Fault> refused(JsonNode result) {
        var message = result.path("message").asText();
        if (result.path("result").asText().equals("NOT_DELETED")) {
            return Optional.of(new Fault.Rejected("NOT_DELETED", HttpFaults.words(message), List.of()));
        }
        return Json.text(result, "errorCode").map(code -> TABLE.of(code, message));
    }
}
