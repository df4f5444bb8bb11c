package vn.nhan.marketplace.order;

import java.util.Arrays;
import java.util.Locale;

/** What the packages of an order have done to the stock here. */
enum StockEffect {
    /** Nothing was done for it. */
    OPEN,
    /** Spoken for: nobody has paid yet, but the marketplace sells them to nobody else. */
    HELD,
    /** Off the stock. */
    TAKEN,
    GIVEN_BACK;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static StockEffect of(String key) {
        return Arrays.stream(values())
                .filter(effect -> effect.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
