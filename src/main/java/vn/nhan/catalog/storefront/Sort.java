package vn.nhan.catalog.storefront;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/** In which order offers stand. */
enum Sort {
    /** What was looked for as it was typed, in names first; then what only reads like it; each time the newest first. */
    RELEVANCE(false),
    NEWEST(false),
    /** By the price of a kilogram. */
    PRICE(true),
    PRICE_DOWN(true),
    /** Most OCOP stars first, those in force now. */
    STARS(false);

    private final boolean byPrice;

    Sort(boolean byPrice) {
        this.byPrice = byPrice;
    }

    boolean byPrice() {
        return byPrice;
    }

    boolean upwards() {
        return this == PRICE;
    }

    /** As it stands in addresses. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws Invalid when there is no such order */
    static Sort of(@Nullable String key) {
        return key == null || key.isBlank()
                ? RELEVANCE
                : Arrays.stream(values())
                        .filter(sort -> sort.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> new Invalid("sort", "value.format"));
    }
}
