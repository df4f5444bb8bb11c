package vn.nhan.catalog.storefront;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.Vietnamese;

/**
 * What narrows a list of offers; all of it must hold.
 *
 * @param category code of a category or of a group of them
 * @param stars at least so many OCOP stars, in force now; 3 to 5
 * @param certificate kind of a certificate that the producer has now, in small letters
 * @param commune {@link Vietnamese#slug slug} of its name
 * @param price of a kilogram
 */
record Filters(
        @Nullable String category,
        @Nullable Integer stars,
        @Nullable String certificate,
        @Nullable String commune,
        @Nullable PriceRange price,
        boolean inSeason,
        boolean inStock) {

    static final Filters NONE = new Filters(null, null, null, null, null, false, false);

    static final int MOST_STARS = 5;
    static final int FEWEST_STARS = 3;

    /** @throws Invalid for a number of stars that OCOP doesn't give */
    static @Nullable Integer stars(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("[" + FEWEST_STARS + "-" + MOST_STARS + "]")) {
            throw new Invalid("stars", "value.format");
        }
        return Integer.valueOf(typed.strip());
    }

    /** What of it the index of words knows, though perhaps not whether it still holds; null for nothing. */
    @Nullable
    String match(LocalDate today) {
        var conditions = new ArrayList<@Nullable String>();
        if (category != null) {
            conditions.add(Match.all(List.of(ShelfWords.category(category))));
        }
        if (stars != null) {
            conditions.add(Match.any(IntStream.rangeClosed(stars, MOST_STARS)
                    .mapToObj(ShelfWords::stars)
                    .toList()));
        }
        if (certificate != null) {
            conditions.add(Match.all(List.of(ShelfWords.certificate(certificate))));
        }
        if (commune != null) {
            conditions.add(Match.all(List.of(ShelfWords.commune(commune))));
        }
        if (price != null) {
            conditions.add(Match.any(price.touched().mapToObj(ShelfWords::price).toList()));
        }
        if (inSeason) {
            conditions.add(Match.all(List.of(ShelfWords.month(today.getMonthValue()))));
        }
        return Match.and(conditions);
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /** @return null when nothing was given */
    static @Nullable String plain(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().toLowerCase(Locale.ROOT);
    }
}
