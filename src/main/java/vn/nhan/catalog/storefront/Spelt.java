package vn.nhan.catalog.storefront;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.nhan.platform.text.Vietnamese;

/**
 * Words as they are spelt, in plain letters, so that every locale compares them alike: what makes another vowel is a digit
 * after its letter, the tone is a digit at the end, wherever it was written ({@code hoà} and {@code hòa} are
 * {@code hoa1}, {@code ầ} is {@code a61}, {@code đ} is {@code d9}).
 */
final class Spelt {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String VOWELS = "\u0302\u0306\u031B";
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern FINAL_Y = Pattern.compile("(qu|[bcdfghjklmnpqrstvwxz])y(?=[1-5]*$)");

    private Spelt() {}

    /** The words of a text in their order; each stands for the same word of {@link Vietnamese#fold}, mostly. */
    static List<String> words(String text) {
        return Arrays.stream(SIGNS.split(text, -1))
                .filter(word -> !word.isBlank())
                .map(Spelt::word)
                .filter(word -> word.matches("[a-z0-9]+"))
                .toList();
    }

    /** Whether somebody took the trouble to write marks. */
    static boolean hasMarks(String word) {
        return word.chars().anyMatch(Character::isDigit) && word.chars().anyMatch(Character::isLetter);
    }

    private static String word(String word) {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        Normalizer.normalize(Vietnamese.lower(word), Normalizer.Form.NFD)
                .replace("đ", "d9")
                .chars()
                .forEach(c -> {
                    var tone = TONES.indexOf(c);
                    var vowel = VOWELS.indexOf(c);
                    (tone < 0 ? letters : tones)
                            .append(tone >= 0 ? (char) ('1' + tone) : vowel >= 0 ? (char) ('6' + vowel) : (char) c);
                });
        return FINAL_Y.matcher(letters.append(tones)).replaceFirst("$1i");
    }
}
