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
            .finding("title", "title.missing", "12052261")
            .finding("title", "title.too-long", "12052051")
            .finding("title", "title.too-short", "12052263", "12052262")
            .finding("description", "description.missing", "12052015", "12019006")
            .finding("description", "description.too-long", "12052013")
            .finding("description", "description.markup", "12052344", "12052345", "12052348", "12052349", "12052350")
            .finding("category", "category.missing", "12052002", "12052023", "12052024", "12052025", "1205222*")
            .finding("category", "category.missing", "12052230")
            .finding("attributes", "attribute.missing", "12052104", "12052182")
            .finding("attributes", "attribute.too-long", "12052242", "12052249")
            .finding("attributes", "attribute.value", "1205224*", "12052183", "12052529")
            .finding("pictures", "pictures.missing", "12052028", "12052300")
            .finding("pictures", "pictures.too-small", "12052301")
            .finding("pictures", "pictures.too-large", "12052302")
            .finding("pictures", "pictures.format", "12052304")
            .finding("pictures", "pictures.too-many", "12052306")
            .finding("papers", "paper.missing", "12052105", "12052385", "1205265*")
            .finding("variants", "variants.too-many", "12052050")
            .finding("variants[0].sku", "sku.too-long", "12052054")
            .finding("variants[0].sellable", "stock.too-high", "12052055")
            .finding("variants[0].priceDong", "price.missing", "12052073", "12052092")
            .finding("variants[0].priceDong", "price.too-high", "12052570")
            .finding("variants[0].weightGrams", "weight.missing", "12052006", "12052181", "12019011")
            .finding("variants[0].gtin", "gtin.missing", "12052591", "12052592");

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
