package vn.nhan.platform.sheet;

/** Text that spreadsheets show and never reckon: a leading = + - @, tab or line break would begin a formula (CWE-1236). */
public final class SafeText {

    private static final String BEGINNINGS = "=+-@\t\r\n";

    private SafeText() {}

    /** The text with an apostrophe before it where it needs one. Plain negative numbers are left as they are. */
    public static String of(String text) {
        return text.isEmpty() || BEGINNINGS.indexOf(text.charAt(0)) < 0 || isNumber(text) ? text : "'" + text;
    }

    private static boolean isNumber(String text) {
        return text.matches("-[0-9]{1,30}([.,][0-9]{1,30})?");
    }
}
