package vn.nhan.marketplace.mapping;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody chose something for one of our categories on a marketplace.
 *
 * @param number grows with every choice for it
 * @param business whose shop it was chosen through, and its name
 * @param before null where nothing was chosen
 * @param after null where nothing is chosen any more
 * @param as {@code member}, {@code helper} or {@code officer}
 * @param undoes number of the choice that it takes back, or null
 */
record Choice(
        int number,
        UUID business,
        String businessName,
        @Nullable Placed before,
        @Nullable Placed after,
        UUID by,
        String as,
        Instant at,
        @Nullable Integer undoes) {}
