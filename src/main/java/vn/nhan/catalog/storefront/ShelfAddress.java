package vn.nhan.catalog.storefront;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a list of offers: all that narrows it stands in it, always in the same order. */
record ShelfAddress(Map<String, String> parameters) {

    private static final String PATH = "/products";

    static ShelfAddress of(Question question, @Nullable String provinceSlug) {
        var filters = question.filters();
        var given = new LinkedHashMap<String, String>();
        put(given, "q", question.sought().typed());
        put(given, "category", filters.category());
        put(given, "stars", filters.stars());
        put(given, "certificate", filters.certificate());
        put(given, "province", provinceSlug);
        put(given, "commune", filters.commune());
        put(given, "price", filters.price());
        put(given, "in-season", filters.inSeason() ? "1" : null);
        put(given, "in-stock", filters.inStock() ? "1" : null);
        put(
                given,
                "sort",
                question.sort() == Sort.RELEVANCE ? null : question.sort().key());
        return new ShelfAddress(given);
    }

    @Nullable
    String value(String name) {
        return parameters.get(name);
    }

    /** The same with another value; null takes it away. */
    String with(String name, @Nullable Object value) {
        var all = new LinkedHashMap<>(parameters);
        all.remove(name);
        put(all, name, value);
        return written(all);
    }

    /** Only the words, without anything that narrows them. */
    String wordsAlone() {
        var words = new LinkedHashMap<String, String>();
        put(words, "q", parameters.get("q"));
        return written(words);
    }

    @Override
    public String toString() {
        return written(parameters);
    }

    private static String written(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? PATH
                : PATH + "?"
                        + parameters.entrySet().stream()
                                .map(one ->
                                        one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> given, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            given.put(name, value.toString());
        }
    }
}
