package vn.nhan.marketplace.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Session;

/**
 * How a shop counts. Amounts are whole numbers of the smallest unit: of all currencies the hundredth part by default, also
 * of dong, which have none, unless the shop says otherwise.
 *
 * @param digits behind the point
 * @param place whose stock is ours; empty for the shop's default
 * @param counts whether goods are counted that don't say it themselves
 */
record Shop(String currency, String language, boolean withTax, int digits, Optional<String> place, boolean counts) {

    /** Among an account's settings: the stock location that is written. */
    static final String PLACE = "warehouse";

    static final String DONG = "VND";

    private static final int HUNDREDTHS = 2;

    static Shop of(JsonNode data, Session session) {
        var channel = data.path("activeChannel");
        var settings = data.path("globalSettings");
        return new Shop(
                channel.path("defaultCurrencyCode").asText(),
                channel.path("defaultLanguageCode").asText("vi"),
                channel.path("pricesIncludeTax").asBoolean(),
                digits(data),
                Optional.ofNullable(session.settings().get(PLACE)),
                settings.path("trackInventory").asBoolean(true));
    }

    static int digits(JsonNode data) {
        return data.path("globalSettings")
                .path("serverConfig")
                .path("moneyStrategyPrecision")
                .asInt(HUNDREDTHS);
    }

    /** @throws FaultException when prices there would not be what they are here */
    Shop requireDong() {
        if (!currency.equals(DONG)) {
            throw new FaultException(new Fault.Rejected("currency", "the channel sells in " + currency, List.of()));
        }
        if (!withTax) {
            throw new FaultException(
                    new Fault.Rejected("prices-without-tax", "the channel adds tax to its prices", List.of()));
        }
        return this;
    }

    long amount(long dong) {
        return amount(dong, digits);
    }

    static long amount(long dong, int digits) {
        return BigDecimal.valueOf(dong).movePointRight(digits).longValueExact();
    }

    /** To the nearest whole dong. */
    static OptionalLong dong(JsonNode node, String field, int digits) {
        var amount = Json.whole(node, field);
        return amount.isEmpty()
                ? amount
                : OptionalLong.of(BigDecimal.valueOf(amount.getAsLong(), digits)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue());
    }
}
