package vn.nhan.catalog.storefront;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Vietnamese;

/**
 * What stands in the search box, read: words in any order, with or without marks.
 *
 * @param typed as it was typed, cut to {@value #MAX_LENGTH} characters; empty for everything
 * @param words folded, at most {@value #MAX_WORDS}
 * @param marked those that were typed with marks, as {@link Spelt}
 */
record Sought(String typed, List<String> words, List<String> marked) {

    static final int MAX_LENGTH = 100;
    private static final int MAX_WORDS = 8;

    static final Sought EVERYTHING = new Sought("", List.of(), List.of());

    static Sought of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return EVERYTHING;
        }
        var whole = Vietnamese.nfc(text).strip();
        var typed = whole.length() > MAX_LENGTH ? whole.substring(0, MAX_LENGTH).strip() : whole;
        var words = Arrays.stream(Vietnamese.fold(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList();
        var marked = Spelt.words(typed).stream()
                .filter(Spelt::hasMarks)
                .filter(word -> !words.contains(word))
                .distinct()
                .limit(MAX_WORDS)
                .toList();
        return new Sought(typed, words, marked);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
