package vn.nhan.catalog.storefront;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.VariantFacts;

/**
 * From when on something of an offer can be had.
 *
 * @param from null for long since; {@link Instant#MAX} for never, as things stand
 */
record StockState(@Nullable Instant from) {

    /** Packages that are spoken for, until then. */
    record Reservation(UUID variant, long quantity, Instant until) {}

    /** @param open reservations that are not settled, the earliest to end first */
    static StockState of(List<VariantFacts> variants, List<Reservation> open, Instant now) {
        var earliest = Instant.MAX;
        for (var variant : variants) {
            if (variant.priceDong() == null) {
                continue;
            }
            var from = from(variant, open, now);
            if (from == null) {
                return new StockState(null);
            }
            earliest = from.isBefore(earliest) ? from : earliest;
        }
        return new StockState(earliest);
    }

    private static @Nullable Instant from(VariantFacts variant, List<Reservation> open, Instant now) {
        var stock = variant.stock();
        if (stock == null) {
            return null;
        }
        var spoken = open.stream()
                .filter(one -> Objects.equals(one.variant(), variant.id())
                        && one.until().isAfter(now))
                .toList();
        var left = stock - spoken.stream().mapToLong(Reservation::quantity).sum();
        if (left > 0) {
            return null;
        }
        for (var one : spoken) {
            left += one.quantity();
            if (left > 0) {
                return one.until();
            }
        }
        return Instant.MAX;
    }

    /** As PostgreSQL reads a moment. */
    String written() {
        return from == null ? "-infinity" : from.equals(Instant.MAX) ? "infinity" : from.toString();
    }
}
