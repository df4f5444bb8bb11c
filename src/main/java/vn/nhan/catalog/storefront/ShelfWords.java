package vn.nhan.catalog.storefront;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.nhan.platform.text.Vietnamese;

/**
 * The words by which a listing is found, as PostgreSQL reads a {@code tsvector}; and what can be chosen from, as words with a
 * letter and a colon before them, which no text can hold.
 */
final class ShelfWords {

    /** An entry of the index must stay below a third of a page. */
    private static final int MOST = 96;

    private static final int LONGEST = 24;

    /** So long a number may be somebody's; those of packages are added as such. */
    private static final int LONGEST_NUMBER = 8;

    private final Map<String, Set<String>> places = new LinkedHashMap<>();

    static String category(String code) {
        return "c:" + code;
    }

    static String stars(int stars) {
        return "s:" + stars;
    }

    static String certificate(String kind) {
        return "k:" + Vietnamese.slug(kind, "x");
    }

    static String commune(String slug) {
        return "u:" + slug;
    }

    static String price(int step) {
        return "p:" + step;
    }

    static String month(int month) {
        return "m:" + month;
    }

    ShelfWords name(String text) {
        return add(text, "1A");
    }

    /** Tags and names of categories. */
    ShelfWords kind(String text) {
        return add(text, "2B");
    }

    ShelfWords producer(String text) {
        return add(text, "3C");
    }

    ShelfWords place(String text) {
        return add(text, "4D");
    }

    /** Words as they are, such as {@link #stars}. */
    ShelfWords exactly(Collection<String> words) {
        words.forEach(word -> places.computeIfAbsent(word, none -> new TreeSet<>()));
        return this;
    }

    /** All that a text can hold, folded: what {@link Typos} chooses from. */
    Set<String> vocabulary() {
        return places.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(word -> !Spelt.hasMarks(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return places.entrySet().stream()
                .map(entry -> "'" + entry.getKey() + "'"
                        + (entry.getValue().isEmpty() ? "" : ":" + String.join(",", entry.getValue())))
                .collect(Collectors.joining(" "));
    }

    private ShelfWords add(String text, String place) {
        Arrays.stream(Vietnamese.fold(text).split(" ", -1)).forEach(word -> put(place, word));
        Spelt.words(text).stream().filter(Spelt::hasMarks).forEach(word -> put(place, word));
        return this;
    }

    private void put(String place, String word) {
        if (word.isEmpty() || word.length() > LONGEST || word.matches("[0-9]{" + (LONGEST_NUMBER + 1) + ",}")) {
            return;
        }
        if (places.size() < MOST || places.containsKey(word)) {
            places.computeIfAbsent(word, none -> new TreeSet<>()).add(place);
        }
    }
}
