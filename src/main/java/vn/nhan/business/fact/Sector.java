package vn.nhan.business.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a business mostly lives on. */
public enum Sector {
    CROPS,
    LIVESTOCK,
    AQUACULTURE,
    FORESTRY,
    FOOD_PROCESSING,
    HANDICRAFT,
    TRADE,
    TOURISM,
    LOGISTICS,
    SERVICES;

    /** Whether the law measures its size as that of trade and services, rather than of agriculture and industry. */
    boolean isService() {
        return switch (this) {
            case CROPS, LIVESTOCK, AQUACULTURE, FORESTRY, FOOD_PROCESSING, HANDICRAFT -> false;
            case TRADE, TOURISM, LOGISTICS, SERVICES -> true;
        };
    }

    /** As it stands in the database, in forms and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static Sector of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such sector"));
    }
}
