package vn.nhan.catalog.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One of the stretches that a list of offers is made of, one after the other; none has an offer of another.
 *
 * @param match a {@code tsquery}; null for everything
 * @param stars exactly so many, in force now; 0 for none of them; null for any
 */
record Part(int number, @Nullable String match, @Nullable Integer stars) {

    /** Number of the part with what only resembles what was typed. */
    static final int NEAR = 7;

    static final int LAST = NEAR;

    /** Those of what was typed, in their order; numbers stay the same whatever is found. */
    static List<Part> of(Sought sought, @Nullable String filters, Sort sort) {
        return switch (sort) {
            case RELEVANCE -> sought.isEmpty() ? List.of(whole(sought, filters)) : byWords(sought, filters);
            case NEWEST, PRICE, PRICE_DOWN -> List.of(whole(sought, filters));
            case STARS -> byStars(whole(sought, filters).match());
        };
    }

    /** All parts together. */
    static Part whole(Sought sought, @Nullable String filters) {
        return new Part(0, Match.and(List.of(Match.all(sought.words()), filters == null ? "" : filters)), null);
    }

    /** @param words condition that stands for what was typed */
    static Part near(Sought sought, String words, @Nullable String filters) {
        var match = Match.and(
                List.of("(" + words + ")", Match.not(Match.all(sought.words())), filters == null ? "" : filters));
        return new Part(NEAR, match, null);
    }

    private static List<Part> byWords(Sought sought, @Nullable String filters) {
        var parts = new ArrayList<Part>();
        var folded = Match.all(sought.words());
        var foldedInName = Match.inName(sought.words());
        var number = 0;
        var before = "";
        if (!sought.marked().isEmpty()) {
            var spelt = folded + "&" + Match.all(sought.marked());
            var speltInName = foldedInName + "&" + Match.inName(sought.marked());
            parts.add(new Part(number, joined(speltInName, "", filters), null));
            parts.add(new Part(number + 1, joined(spelt, Match.not(speltInName), filters), null));
            before = Match.not(spelt);
        }
        parts.add(new Part(2, joined(foldedInName, before, filters), null));
        var last = before.isEmpty() ? Match.not(foldedInName) : Match.not(foldedInName) + "&" + before;
        parts.add(new Part(3, joined(folded, last, filters), null));
        return parts;
    }

    private static List<Part> byStars(@Nullable String match) {
        return IntStream.rangeClosed(0, Filters.MOST_STARS - Filters.FEWEST_STARS + 1)
                .mapToObj(number -> {
                    var stars = Filters.MOST_STARS - number;
                    return stars < Filters.FEWEST_STARS
                            ? new Part(number, match, 0)
                            : new Part(
                                    number,
                                    joined(Match.all(List.of(ShelfWords.stars(stars))), match == null ? "" : match, ""),
                                    stars);
                })
                .toList();
    }

    private static @Nullable String joined(String words, String excluding, @Nullable String filters) {
        return Match.and(List.of(words, excluding, filters == null ? "" : filters));
    }
}
