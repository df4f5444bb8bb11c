package vn.nhan.platform.gs1;

final class Digits {

    private Digits() {}

    /** ASCII only: {@link Character#isDigit} would let other scripts' digits into a key. */
    static boolean only(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean only(String text, int length) {
        return text.length() == length && only(text);
    }

    /** Drops the blanks and hyphens people type between the groups printed under a bar code. */
    static String typed(String text) {
        StringBuilder kept = new StringBuilder();
        text.chars()
                .filter(c -> c != '-' && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
