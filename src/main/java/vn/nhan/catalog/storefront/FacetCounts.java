package vn.nhan.catalog.storefront;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many offers there are of each that can be chosen.
 *
 * @param found by {@code c:} and a category, {@code s:} and stars, {@code k:} and a certificate, {@code u:} and a commune,
 *     {@code t:} and a province's number, {@code p:} and a step of prices; {@code in-season}, {@code in-stock}, {@code fit}
 * @param atLeast whether there may be more, because only the newest were counted
 */
record FacetCounts(Map<String, Long> found, boolean atLeast) {

    static final FacetCounts NONE = new FacetCounts(Map.of(), false);

    long of(String facet) {
        return found.getOrDefault(facet, 0L);
    }

    /** Of everything that was found. */
    long total() {
        return of("fit");
    }

    /** What there is of one kind: its name without the letter, and how many. */
    Stream<Map.Entry<String, Long>> kind(String letter) {
        return found.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(letter + ":"))
                .map(entry -> Map.entry(entry.getKey().substring(2), entry.getValue()));
    }

    FacetCounts atLeast(boolean so) {
        return new FacetCounts(found, so);
    }

    FacetCounts and(FacetCounts other) {
        var sum = new HashMap<>(found);
        other.found.forEach((facet, count) -> sum.merge(facet, count, Long::sum));
        return new FacetCounts(sum, atLeast || other.atLeast);
    }
}
