package vn.nhan.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The steps of {@link Vietnamese#fold}, one for one those of {@code nhan_fold} in the database. Both sides list their
 * characters instead of asking a library for "letter" or "lower case": Java and PostgreSQL follow different versions of
 * Unicode, and an index built on yesterday's answer would be wrong tomorrow. For the same reason characters outside the
 * list go before normalising: what is left has had its decomposition fixed for good.
 */
final class SearchKey {

    /** Jamo, Khmer, kana, Han, Cham, Tai Viet, Han of Chữ Nôm. */
    private static final String SCRIPTS_WITHOUT_CASE = "\\u1100-\\u11FF\\u1780-\\u17D3"
            + "\\u3041-\\u3096\\u3099\\u309A\\u30A1-\\u30FA\\u30FC-\\u30FE\\u3400-\\u4DBF\\u4E00-\\u9FFF"
            + "\\uAA00-\\uAA36\\uAA40-\\uAA4D\\uAA80-\\uAAC2\\x{20000}-\\x{2A6DF}";

    /** Apostrophes, combining marks, soft hyphen, joiners, direction marks, variation selectors, byte order mark. */
    private static final Pattern SILENT = Pattern.compile("[\\u0027\\u0060\\u00AD\\u00B4\\u02BB\\u02BC\\u0300-\\u036F"
            + "\\u0483-\\u0489\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u1FEF\\u1FFD\\u200B-\\u200F\\u2018\\u2019\\u202A-\\u202E"
            + "\\u2060-\\u206F\\u20D0-\\u20FF\\uFE00-\\uFE0F\\uFE20-\\uFE2F\\uFEFF]");

    /** All but Latin and Cyrillic, the scripts above, Kelvin and Ångström signs, Hangul, compatibility ideographs. */
    private static final Pattern FOREIGN = Pattern.compile("[^\\u0001-\\u024F\\u0400-\\u052F"
            + "\\u1E00-\\u1EFF\\u212A\\u212B"
            + SCRIPTS_WITHOUT_CASE
            + "\\uAC00-\\uD7A3\\uF900-\\uFA6D\\uFA70-\\uFAD9\\x{2F800}-\\x{2FA1D}]+");

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F]");

    /** Letters whose bar is no mark, and ligatures, become the nearest letter; Cyrillic capitals become small. */
    private static final String BARRED = "ĐđÐðƉɃƀØøŁłĦħŦŧıÆæŒœßẞЂЄЅІЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯҐ";

    private static final String PLAIN = "dddddbboollhhttiaaoossђєѕіјљњћџабвгдежзиклмнопрстуфхцчшщъыьэюяґ";

    private static final Pattern SIGNS =
            Pattern.compile("[^A-Za-z0-9\\u0430-\\u045F\\u0491" + SCRIPTS_WITHOUT_CASE + "]+");

    private static final Pattern FINAL_Y = Pattern.compile("(qu|[bcdfghjklmnpqrstvwxz])y(?= |$)");

    private SearchKey() {}

    static String of(String text) {
        String known = FOREIGN.matcher(SILENT.matcher(text).replaceAll("")).replaceAll(" ");
        String bare =
                MARKS.matcher(Normalizer.normalize(known, Normalizer.Form.NFD)).replaceAll("");
        String words = Vietnamese.lower(SIGNS.matcher(unbarred(bare)).replaceAll(" "));
        return Vietnamese.nfc(FINAL_Y.matcher(words).replaceAll("$1i")).strip();
    }

    private static String unbarred(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int at = BARRED.indexOf(plain.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, PLAIN.charAt(at));
            }
        }
        return plain.toString();
    }
}
