package vn.nhan.business.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.regex.Pattern;
import vn.nhan.platform.text.Vietnamese;

/** How alike two headings are, whatever their accents, their order of words and small slips. */
public final class Similarity {

    /** Units, asterisks and remarks in brackets tell nothing of the name. */
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*]|[*:]");

    private Similarity() {}

    /** @return 0, nothing in common, to 1, the same but for accents and remarks in brackets */
    public static double of(String heading, String name) {
        return ofFolded(folded(heading), folded(name));
    }

    static double ofFolded(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return one.equals(other) ? 1 : Math.max(words(one, other), letters(one, other)) * 0.99;
    }

    static String folded(String heading) {
        var bare = Vietnamese.fold(REMARK.matcher(heading).replaceAll(" "));
        return bare.isEmpty() ? Vietnamese.fold(heading) : bare;
    }

    /** Sørensen and Dice: twice what they share, by what they have. */
    private static double words(String one, String other) {
        var first = new HashSet<>(Arrays.asList(one.split(" ")));
        var second = new HashSet<>(Arrays.asList(other.split(" ")));
        var all = first.size() + second.size();
        first.retainAll(second);
        return 2.0 * first.size() / all;
    }

    /** Levenshtein's distance, as a share of the longer one. */
    private static double letters(String one, String other) {
        var last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], last[j]));
            }
            last = row;
        }
        return 1 - (double) last[other.length()] / Math.max(one.length(), other.length());
    }
}
