package vn.nhan.marketplace.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultTable;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.HttpFaults;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Reply;

/** TikTok's codes; what is not named here is final. */
final class TikTokFaults {

    private static final Duration SHORTLY = Duration.ofSeconds(2);
    private static final Duration TOMORROW = Duration.ofHours(24);
    private static final Duration LATER = Duration.ofHours(1);

    private static final FaultTable TABLE = new FaultTable()
            .throttled(SHORTLY, "36009002")
            .throttled(TOMORROW, "12052093")
            .expired("105002")
            .revoked("101000", "105005", "36009033", "105001", "36004004")
            .passing("36009003", "36009007", "12001000", "106001", "36009001")
            .gone("12052032", "12052260")
            .locked(LATER, "12052038", "12019045", "12052393")
            .finding("title", "title.too-long", "12052011: title is too long")
            .finding("title", "title.too-short", "12052011")
            .finding("description", "description.too-long", "12052012")
            .finding("category", "category.missing", "12052014")
            .finding("attributes", "attribute.missing", "12052015")
            .finding("pictures", "pictures.missing", "12052016")
            .finding("variants[0].priceDong", "price.too-low", "12052017")
            .finding("variants[0].sellable", "stock.too-high", "12052018")
            .finding("variants[0].sku", "sku.malformed", "12052019")
            .finding("papers", "paper.missing", "12052020");

    private TikTokFaults() {}

    static Optional<Fault> of(Reply reply) {
        var early = HttpFaults.throttled(reply, SHORTLY);
        if (early.isPresent()) {
            return early;
        }
        var answer = Json.read(reply.payload()).filter(JsonNode::isObject);
        if (answer.isEmpty()) {
            return HttpFaults.broken(reply).or(() -> Optional.of(HttpFaults.unreadable(reply)));
        }
        var code = Json.text(answer.get(), "code").orElse("0");
        return code.equals("0")
                ? HttpFaults.broken(reply).or(() -> failed(answer.get().path("data")))
                : Optional.of(TABLE.of(code, Json.text(answer.get(), "message").orElse("")));
    }

    /** Calls on several products at once succeed as a whole. */
    private static Optional<Fault> failed(JsonNode data) {
        return Json.each(data.path("errors"))
                .findFirst()
                .map(error -> TABLE.of(
                        Json.text(error, "code").orElse("errors"),
                        Json.text(error, "message").orElse("")));
    }

    /** What the trial of a listing tells; empty when it passed. */
    static Optional<Fault> ofCheck(JsonNode data) {
        if (!"FAILED".equals(data.path("check_result").asText().toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        var faults = Json.each(data.path("fail_reasons"))
                .map(reason -> TABLE.of(
                        Json.text(reason, "code").orElse("listing_check"),
                        Json.text(reason, "message").orElse("")))
                .toList();
        var findings = faults.stream()
                .flatMap(fault -> fault instanceof Fault.Rejected rejected
                        ? rejected.findings().stream()
                        : java.util.stream.Stream.<Finding>empty())
                .toList();
        var words = String.join("; ", faults.stream().map(Fault::message).toList());
        return Optional.of(new Fault.Rejected("listing_check", HttpFaults.words(words), List.copyOf(findings)));
    }

}
