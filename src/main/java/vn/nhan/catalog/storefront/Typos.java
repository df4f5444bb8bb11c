package vn.nhan.catalog.storefront;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody may have meant by a word that stands nowhere: all words that one slip away, with how likely each slip is.
 * Letters that sound alike somewhere in Viet Nam, and what a keyboard without Telex leaves behind, come before the rest.
 */
final class Typos {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    /** Signs of Telex for marks, which stay as letters when the keyboard doesn't know it: {@code nhanx}. */
    private static final String TELEX = "sfrxjwaeod";

    /** Beginnings of words that are one sound somewhere. */
    private static final List<List<String>> SAME_BEGINNING = List.of(
            List.of("tr", "ch"),
            List.of("s", "x"),
            List.of("l", "n"),
            List.of("d", "gi", "r", "v"),
            List.of("ng", "ngh"),
            List.of("g", "gh"),
            List.of("c", "k", "q"),
            List.of("ph", "f"));

    /** Ends of words that are one sound somewhere. */
    private static final List<List<String>> SAME_END = List.of(
            List.of("n", "ng", "nh", "m"),
            List.of("t", "c", "ch", "p"),
            List.of("i", "y"),
            List.of("ao", "au"),
            List.of("iu", "uu"));

    private static final int HEARD = 1;
    private static final int LEFT_BY_KEYBOARD = 1;
    private static final int SWAPPED = 2;
    private static final int ONE_TOO_MANY = 3;
    private static final int OTHER = 4;
    private static final int FIRST_LETTER = 2;

    private final Map<String, Integer> costs = new HashMap<>();
    private final String word;

    private Typos(String word) {
        this.word = word;
    }

    /** Each with what it costs; the less, the likelier. */
    static Map<String, Integer> of(String word) {
        var typos = new Typos(word);
        typos.heard();
        for (int at = 0; at < word.length(); at++) {
            typos.without(at);
            typos.swapped(at);
            typos.replaced(at);
        }
        for (int at = 0; at <= word.length(); at++) {
            typos.missing(at);
        }
        typos.costs.remove(word);
        typos.costs.remove("");
        return typos.costs;
    }

    private void heard() {
        SAME_BEGINNING.forEach(alike -> alike.stream()
                .filter(word::startsWith)
                .forEach(from -> alike.forEach(to -> add(to + word.substring(from.length()), HEARD))));
        SAME_END.forEach(alike -> alike.stream()
                .filter(word::endsWith)
                .forEach(from ->
                        alike.forEach(to -> add(word.substring(0, word.length() - from.length()) + to, HEARD))));
    }

    private void without(int at) {
        var telex = at > 0 && TELEX.indexOf(word.charAt(at)) >= 0;
        add(head(at) + word.substring(at + 1), (telex ? LEFT_BY_KEYBOARD : ONE_TOO_MANY) + first(at));
    }

    private void swapped(int at) {
        if (at + 1 < word.length()) {
            add(head(at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2), SWAPPED + first(at));
        }
    }

    private void replaced(int at) {
        LETTERS.chars().forEach(letter -> add(head(at) + (char) letter + word.substring(at + 1), OTHER + first(at)));
    }

    private void missing(int at) {
        LETTERS.chars().forEach(letter -> add(head(at) + (char) letter + word.substring(at), ONE_TOO_MANY + first(at)));
    }

    private static int first(int at) {
        return at == 0 ? FIRST_LETTER : 0;
    }

    private String head(int at) {
        return word.substring(0, at);
    }

    private void add(String other, int cost) {
        costs.merge(other, cost, Math::min);
    }
}
