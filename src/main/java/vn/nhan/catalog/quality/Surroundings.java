package vn.nhan.catalog.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know about an offer from other offers.
 *
 * @param market null where its category has no prices yet
 */
record Surroundings(List<Likeness> alike, @Nullable MarketPrice market) {

    static final Surroundings UNKNOWN = new Surroundings(List.of(), null);
}
