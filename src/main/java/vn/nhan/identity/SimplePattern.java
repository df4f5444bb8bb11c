package vn.nhan.identity;

import java.util.List;

/** Text that a machine guesses without any list: digits only, one key held down, runs along the alphabet or keyboard. */
final class SimplePattern {

    /** Fewer different characters than this make no password, however long it is. */
    private static final int DISTINCT = 5;

    /** Characters that don't follow from the one before them. */
    private static final int SURPRISES = 5;

    /** A phone number, birthday or bank account: digits alone need to be as long as a card number. */
    private static final int DIGITS_ALONE = 16;

    private static final List<String> RUNS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "1234567890",
            "0123456789",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "147258369");

    private SimplePattern() {}

    /** @param plain small letters and digits, nothing else */
    static boolean isIn(String plain) {
        return plain.chars().distinct().count() < DISTINCT
                || surprises(plain) < SURPRISES
                || plain.length() < DIGITS_ALONE && plain.chars().allMatch(Character::isDigit);
    }

    private static long surprises(String plain) {
        long surprises = 1;
        for (int i = 1; i < plain.length(); i++) {
            if (!follows(plain.charAt(i - 1), plain.charAt(i))) {
                surprises++;
            }
        }
        return surprises;
    }

    private static boolean follows(char before, char after) {
        return before == after || RUNS.stream().anyMatch(run -> areNeighbours(run, before, after));
    }

    private static boolean areNeighbours(String run, char one, char other) {
        int first = run.indexOf(one);
        int second = run.indexOf(other);
        return first >= 0 && second >= 0 && Math.abs(first - second) == 1;
    }
}
