package vn.nhan.catalog.feed;

import java.util.Map;
import java.util.regex.Pattern;
import vn.nhan.platform.text.Prose;
import vn.nhan.platform.text.Vietnamese;

/** Text as feeds take it: one line, without marks of a web page, and nothing that a spreadsheet would reckon with. */
final class FeedText {

    private static final Pattern BREAK =
            Pattern.compile("(?i)<(br|/?p|/?div|/?li|/h[1-6]|/?ul|/?ol|/?t[dr])\\b[^<>]*>");
    private static final Pattern HIDDEN = Pattern.compile("(?is)<(script|style)\\b.*?(</\\1>|$)");
    private static final Pattern TAG = Pattern.compile("(?s)</?[A-Za-z!][^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2028\\u2029\\uFEFF]+");
    /** A cell that begins so is a formula to a spreadsheet (CWE-1236). */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@'\\s]+");

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private FeedText() {}

    static String plain(String text) {
        var visible = HIDDEN.matcher(Prose.plain(text)).replaceAll(" ");
        var untagged = TAG.matcher(BREAK.matcher(visible).replaceAll(" ")).replaceAll("");
        var decoded = ENTITY.matcher(untagged)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        character(found.group(1), found.group(2), found.group(3), found.group())));
        var line = BLANKS.matcher(withoutControls(decoded)).replaceAll(" ").strip();
        return FORMULA.matcher(line).replaceFirst("");
    }

    /** At most so many characters, cut after a word. */
    static String cut(String text, int max) {
        if (text.codePointCount(0, text.length()) <= max) {
            return text;
        }
        var end = text.offsetByCodePoints(0, max - 1);
        var word = text.lastIndexOf(' ', end);
        return text.substring(0, word > end / 2 ? word : end).strip() + "…";
    }

    private static String character(String decimal, String hex, String name, String whole) {
        if (name != null) {
            return NAMED.getOrDefault(name, whole);
        }
        var point = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hex, 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }

    private static String withoutControls(String text) {
        return text.codePoints()
                .filter(point ->
                        Character.isWhitespace(point) || !Vietnamese.hasControlCharacters(Character.toString(point)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
