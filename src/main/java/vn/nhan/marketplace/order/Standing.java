package vn.nhan.marketplace.order;

import java.util.Arrays;
import java.util.Locale;

/** How the packages of an order stand to the stock here. */
enum Standing {
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

    static Standing of(String key) {
        return Arrays.stream(values())
                .filter(standing -> standing.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
