package vn.nhan.catalog.quality;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which texts may be copies of each other (MinHash, Broder 1997, in bands): runs of three folded words are hashed, the least
 * of each of thirty orders is kept, and each three of them make a band. Texts with 70 hundredths of their runs in common
 * share a band in 98 of a hundred cases, those with 20 in 8.
 */
final class TextPrint {

    /** Shorter texts say what many say. */
    static final int FEWEST_WORDS = 12;

    private static final int RUN = 3;
    private static final int BANDS = 10;
    private static final int ROWS = 3;

    private TextPrint() {}

    /** Ten numbers, the same for the same words in the same language; none for a text of less than twelve words. */
    static List<Long> bands(String text, ListingLanguage language) {
        var runs = runs(text);
        if (runs.size() < FEWEST_WORDS - RUN + 1) {
            return List.of();
        }
        var least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (var run : runs) {
            for (var order = 0; order < least.length; order++) {
                least[order] = Math.min(least[order], mixed(run ^ mixed(order + 1L)));
            }
        }
        var bands = new ArrayList<Long>(BANDS);
        for (var band = 0; band < BANDS; band++) {
            var sum = mixed(band * 31L + language.ordinal());
            for (var row = 0; row < ROWS; row++) {
                sum = mixed(sum ^ least[band * ROWS + row]);
            }
            bands.add(sum);
        }
        return bands;
    }

    /** How many hundredths of the runs of both are common to them (Jaccard), rounded down: 0 to 100. */
    static int alike(String one, String other) {
        var first = runs(one);
        var second = runs(other);
        var common = first.stream().filter(second::contains).count();
        var all = first.size() + second.size() - common;
        return all == 0 ? 0 : (int) (common * 100 / all);
    }

    private static Set<Long> runs(String text) {
        var words = Wording.words(text);
        var runs = new HashSet<Long>();
        for (var at = 0; at + RUN <= words.size(); at++) {
            runs.add(hash(String.join(" ", words.subList(at, at + RUN))));
        }
        return runs;
    }

    /** FNV-1a, 64 bits. */
    private static long hash(String run) {
        var hash = 0xcbf29ce484222325L;
        for (var octet : run.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mixed(long value) {
        var mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
