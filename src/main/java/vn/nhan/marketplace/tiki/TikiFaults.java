package vn.nhan.marketplace.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.HttpFaults;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Reply;

/** Tiki tells by the status; what is wrong with a listing stands under {@code errors}, by field. */
final class TikiFaults {

    private static final Duration SHORTLY = Duration.ofSeconds(2);

    /** Fields of a product request and what they are here. */
    private static final Map<String, Finding> FIELDS = Map.of(
            "name", Finding.block("title", "title.too-long", Map.of()),
            "description", Finding.block("description", "description.missing", Map.of()),
            "category_id", Finding.block("category", "category.missing", Map.of()),
            "attributes", Finding.block("attributes", "attribute.missing", Map.of()),
            "image", Finding.block("pictures", "pictures.missing", Map.of()),
            "images", Finding.block("pictures", "pictures.format", Map.of()),
            "price", Finding.block("variants[0].priceDong", "price.missing", Map.of()),
            "sku", Finding.block("variants[0].sku", "sku.malformed", Map.of()),
            "certificate_files", Finding.block("papers", "paper.missing", Map.of()));

    private TikiFaults() {}

    static Optional<Fault> of(Reply reply) {
        var early = HttpFaults.throttled(reply, SHORTLY).or(() -> HttpFaults.broken(reply));
        if (early.isPresent()) {
            return early;
        }
        var answer = Json.read(reply.payload());
        if (reply.status() < 300) {
            return answer.isPresent() ? Optional.empty() : Optional.of(HttpFaults.unreadable(reply));
        }
        return Optional.of(answer.map(body -> told(reply.status(), body)).orElseGet(() -> bare(reply)));
    }

    private static Fault bare(Reply reply) {
        return switch (reply.status()) {
            case 401, 403, 404 -> told(reply.status(), Json.object());
            default -> HttpFaults.unreadable(reply);
        };
    }

    private static Fault told(int status, JsonNode body) {
        var code = Json.text(body, "error").orElse("http-" + status);
        var words = HttpFaults.words(Json.text(body, "error_description")
                .or(() -> Json.text(body, "message"))
                .orElse(""));
        return switch (status) {
            case 401 -> new Fault.AuthExpired(code, words);
            case 403 -> new Fault.AuthRevoked(code, words);
            case 404 -> new Fault.Gone(code, words);
            case 409 -> new Fault.Conflict(code, words, Optional.empty());
            default ->
                code.equals("invalid_grant") || code.equals("invalid_client")
                        ? new Fault.AuthRevoked(code, words)
                        : new Fault.Rejected(code, words, findings(body));
        };
    }

    private static List<Finding> findings(JsonNode body) {
        return Json.each(body.path("errors"))
                .map(error -> Optional.ofNullable(FIELDS.get(error.path("field").asText())))
                .flatMap(Optional::stream)
                .toList();
    }
}
