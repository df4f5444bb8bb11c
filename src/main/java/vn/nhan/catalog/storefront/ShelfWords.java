package vn.nhan.catalog.storefront;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhan.platform.text.Vietnamese;

/**
 * The words by which a listing is found, as PostgreSQL reads a {@code tsvector}; and what can be chosen from, as words with a
 * letter and a colon before them, which no text can hold.
 */
final class ShelfWords {

    /** An entry of the index must stay below a third of a page. */
    private static final int MOST = 80;

    private static final int LONGEST = 18;

    /** So long a number may be somebody's; those of packages are added as such. */
    private static final int LONGEST_NUMBER = 8;

    private final Set<String> lexemes = new LinkedHashSet<>();
    private final Set<String> vocabulary = new TreeSet<>();

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

    /** A word that stands in the name of the goods, folded or spelt. */
    static String inName(String word) {
        return "n:" + word;
    }

    ShelfWords name(String text) {
        words(text).forEach(word -> {
            put(word);
            put(inName(word));
        });
        return this;
    }

    /** Anything else by which it may be looked for: tags, kinds of goods, producer, commune. */
    ShelfWords also(String text) {
        words(text).forEach(this::put);
        return this;
    }

    /** Words as they are, such as {@link #stars}. */
    ShelfWords exactly(Collection<String> words) {
        lexemes.addAll(words);
        return this;
    }

    /** All that a text can hold, folded: what {@link Typos} chooses from. */
    Set<String> vocabulary() {
        return vocabulary;
    }

    @Override
    public String toString() {
        return lexemes.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }

    private List<String> words(String text) {
        var folded = Arrays.stream(Vietnamese.fold(text).split(" ", -1))
                .filter(ShelfWords::isKept)
                .toList();
        vocabulary.addAll(folded);
        return Stream.concat(
                        folded.stream(),
                        Spelt.words(text).stream().filter(Spelt::hasMarks).filter(ShelfWords::isKept))
                .toList();
    }

    private static boolean isKept(String word) {
        return !word.isEmpty() && word.length() <= LONGEST && !word.matches("[0-9]{" + (LONGEST_NUMBER + 1) + ",}");
    }

    private void put(String word) {
        if (lexemes.size() < MOST) {
            lexemes.add(word);
        }
    }
}
