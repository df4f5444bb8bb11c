package vn.nhan.catalog.storefront;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a list of offers, for pages on which it is one thing among others.
 *
 * @param words what was looked for; empty for everything
 * @param all address of the whole list
 * @param next cursor of what follows, null when this is all
 */
record Shelf(
        String words,
        List<Ware> wares,
        String all,
        @Nullable String next) {

    static Shelf of(String words, List<Ware> wares, @Nullable String next) {
        var all = words.isEmpty() ? Map.<String, String>of() : Map.of("q", words);
        return new Shelf(words, wares, new ShelfAddress(all).toString(), next);
    }
}
