package vn.nhan.support.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a business may get for what it asked, and why.
 *
 * @param eligible whether there is a level with something left
 * @param reasons in the order in which they are read
 * @param best the most favourable level, also when it is used up
 * @param others the other levels that it has a right to, the more favourable first
 */
public record Entitlement(boolean eligible, List<Sentence> reasons, Optional<Level> best, List<Level> others) {

    public Entitlement {
        reasons = List.copyOf(reasons);
        others = List.copyOf(others);
    }

    /** The level that pays most of a price in dong; empty when there is none. */
    public Optional<Level> bestFor(long price) {
        return Stream.concat(best.stream(), others.stream())
                .max(Comparator.<Level>comparingLong(level -> level.pays(price))
                        .thenComparing(Level.MOST_FAVOURABLE.reversed()));
    }
}
