package vn.nhan.catalog.storefront;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when on something of an offer can be had.
 *
 * @param from null for long since; {@link Instant#MAX} for never, as things stand
 */
record StockState(@Nullable Instant from) {

    static StockState of(List<StorefrontCard.Variant> variants, Instant now) {
        var earliest = Instant.MAX;
        for (var variant : variants) {
            var from = from(variant, now);
            if (from == null) {
                return new StockState(null);
            }
            earliest = from.isBefore(earliest) ? from : earliest;
        }
        return new StockState(earliest);
    }

    private static @Nullable Instant from(StorefrontCard.Variant variant, Instant now) {
        var stock = variant.stock();
        if (stock == null) {
            return null;
        }
        var spoken = variant.holds().stream()
                .filter(hold -> now.isBefore(hold.until()))
                .sorted(Comparator.comparing(StorefrontCard.Hold::until))
                .toList();
        var left =
                stock - spoken.stream().mapToLong(StorefrontCard.Hold::quantity).sum();
        if (left > 0) {
            return null;
        }
        for (var hold : spoken) {
            left += hold.quantity();
            if (left > 0) {
                return hold.until();
            }
        }
        return Instant.MAX;
    }

    /** As PostgreSQL reads a moment. */
    String written() {
        return from == null ? "-infinity" : from.equals(Instant.MAX) ? "infinity" : from.toString();
    }
}
