package vn.nhan.place.unit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.nhan.platform.text.Vietnamese;

/**
 * A name with its accents, but not where the tone mark stands: {@code Hoà} and {@code Hòa} are the same word in two
 * spellings, which official lists mix.
 */
final class ToneKey {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private ToneKey() {}

    static String of(String text) {
        var decomposed = Normalizer.normalize(Vietnamese.lower(text), Normalizer.Form.NFD);
        return Arrays.stream(decomposed.strip().split("\\s+"))
                .map(ToneKey::toneLast)
                .collect(Collectors.joining(" "));
    }

    static boolean same(String one, String other) {
        return one.equals(other) || of(one).equals(of(other));
    }

    private static String toneLast(String word) {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        word.chars().forEach(c -> (TONES.indexOf(c) >= 0 ? tones : letters).append((char) c));
        return letters.append(tones).toString();
    }
}
