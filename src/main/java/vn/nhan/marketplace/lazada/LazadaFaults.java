package vn.nhan.marketplace.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultTable;
import vn.nhan.marketplace.connector.HttpFaults;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Reply;

/** Lazada's codes. Some mean anything: then the code that counts stands in the details. */
final class LazadaFaults {

    private static final Duration SHORTLY = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofHours(1);
    private static final String LIMIT = "ApiCallLimit";
    private static final Set<String> GENERIC = Set.of("500", "501");
    private static final Pattern BAN = Pattern.compile("ban will last (\\d{1,6}) second", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("\\b(\\d{4}|E\\d{4}|[A-Z]+(?:_[A-Z]+)+)\\b");

    private static final FaultTable TABLE = new FaultTable()
            .throttled(SHORTLY, "901", "4154", "SYS_REQUEST_TOO_FAST", LIMIT)
            .expired("IllegalAccessToken", "AccessTokenExpired")
            .revoked("IllegalRefreshToken", "InvalidAppKey", "AppKeyDisabled", "IllegalAccount", "SellerNotFound")
            .passing(
                    "6",
                    "513",
                    "1000",
                    "ServiceTimeout",
                    "ServiceUnavailable",
                    "IC_EXCEPTION",
                    "IncompleteSignature",
                    "InvalidTimestamp",
                    "IllegalTimestamp")
            .taken("4105", "SELLER_SKU_DUPLICATE")
            .gone("4137", "E0002", "ITEM_NOT_FOUND")
            .locked(LATER, "4170", "4155", "THD_IC_ERR_F_IC_ABILITY_PG_*")
            .finding("title", "title.too-long", "CHK_TITLE*", "BIZ_CHECK_TITLE*", "4112")
            .finding("description", "description.too-long", "CHK_DESCRIPTION*", "4113")
            .finding("category", "category.missing", "CHK_CATEGORY*", "4104")
            .finding("attributes", "attribute.missing", "CHK_ATTRIBUTE*", "BIZ_CHECK_ATTRIBUTE*", "4116")
            .finding("pictures", "pictures.missing", "CHK_IMAGE*", "30", "4120")
            .finding("variants[0].priceDong", "price.missing", "CHK_PRICE*", "4130")
            .finding("variants[0].sellable", "stock.too-high", "CHK_QUANTITY*", "4131")
            .finding("variants[0].weightGrams", "weight.missing", "CHK_PACKAGE*", "4132");

    private LazadaFaults() {}

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
        return code.equals("0") ? HttpFaults.broken(reply) : Optional.of(fault(code, answer.get()));
    }

    private static Fault fault(String code, JsonNode answer) {
        var words = words(answer);
        var ban = BAN.matcher(words);
        if (code.equals(LIMIT) && ban.find()) {
            return new Fault.Throttled(
                    code, HttpFaults.words(words), Duration.ofSeconds(Math.max(1, Long.parseLong(ban.group(1)))));
        }
        if (!GENERIC.contains(code)) {
            return TABLE.of(code, words);
        }
        var finer = CODE.matcher(words);
        if (finer.find()) {
            return TABLE.of(finer.group(1), words);
        }
        // Of the platform itself it passes; of what we sent it doesn't.
        return "ISP".equals(answer.path("type").asText())
                ? new Fault.Transient(code, HttpFaults.words(words))
                : TABLE.of(code, words);
    }

    private static String words(JsonNode answer) {
        var words = new StringBuilder(Json.text(answer, "message").orElse(""));
        answer.path("detail")
                .forEach(one -> Json.text(one, "message")
                        .ifPresent(text ->
                                words.append(words.isEmpty() ? "" : "; ").append(text)));
        return words.toString();
    }
}
