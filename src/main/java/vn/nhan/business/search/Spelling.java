package vn.nhan.business.search;

import java.text.Normalizer;
import vn.nhan.platform.text.Vietnamese;

/**
 * A name as it is spelt, in plain letters: each mark is a digit after its letter ({@code ầ} is {@code a61}, {@code đ} is
 * {@code d9}). The column {@code business.accented} holds the same.
 */
final class Spelling {

    private static final String MARKS = "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B";

    private Spelling() {}

    static String of(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace("Đ", "d9")
                .replace("đ", "d9");
        var spelt = new StringBuilder();
        Vietnamese.lower(letters).chars().forEach(c -> {
            var mark = MARKS.indexOf(c);
            spelt.append(mark < 0 ? (char) c : (char) ('1' + mark));
        });
        return spelt.toString();
    }

    /** Whether somebody took the trouble to type marks. */
    static boolean hasMarks(String text) {
        return !Vietnamese.lower(text).equals(of(text));
    }
}
