package vn.nhan.catalog.feed;

import static vn.nhan.catalog.feed.FeedColumn.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.nhan.catalog.storefront.Availability;

/** Who reads a feed: which columns it takes, which it can't do without, and which goods it doesn't let be offered. */
enum Channel {
    /** Google Merchant Center: free listings and ads. */
    GOOGLE(EnumSet.complementOf(EnumSet.noneOf(FeedColumn.class)), EnumSet.noneOf(FeedColumn.class), Set.of("tourism")),

    /** Catalogues of Facebook and Instagram: unit prices are unknown there, condition and brand are demanded. */
    META(
            EnumSet.complementOf(
                    EnumSet.of(AVAILABILITY_DATE, IDENTIFIER_EXISTS, UNIT_PRICING_MEASURE, UNIT_PRICING_BASE_MEASURE)),
            EnumSet.of(CONDITION, BRAND),
            Set.of("tourism", "alcohol", "health-food"));

    private static final Set<FeedColumn> ALWAYS =
            EnumSet.of(ID, TITLE, DESCRIPTION, LINK, IMAGE_LINK, AVAILABILITY, PRICE, BRAND);

    private final Set<FeedColumn> columns;
    private final Set<FeedColumn> required;
    private final Set<String> refused;

    /**
     * @param required besides what all demand
     * @param refused codes of categories that its rules don't let be offered
     */
    Channel(Set<FeedColumn> columns, Set<FeedColumn> required, Set<String> refused) {
        this.columns = columns;
        this.required = required;
        this.refused = refused;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<FeedColumn> columns() {
        return List.copyOf(columns);
    }

    boolean requires(FeedColumn column) {
        return ALWAYS.contains(column) || required.contains(column);
    }

    boolean refuses(String category) {
        return refused.contains(category);
    }

    /** {@code in_stock} for Google, {@code in stock} for Meta. */
    String word(Availability.State state) {
        var word = switch (state) {
            case IN_STOCK, FEW_LEFT -> "in_stock";
            case PREORDER -> "preorder";
            case OUT_OF_SEASON, SOLD_OUT -> "out_of_stock";
        };
        return this == META ? word.replace('_', ' ') : word;
    }

    static Optional<Channel> of(String key) {
        return Arrays.stream(values())
                .filter(channel -> channel.key().equals(key))
                .findFirst();
    }
}
