package vn.nhan.traceability.lot;

/**
 * Crockford's base 32 read as the field GF(32), where a code is right when its characters, weighted with successive
 * powers of a generator, add up to a constant. Twelve such weights are all different and none is zero, so one wrong
 * character, two exchanged ones (neighbours or not) and a mistyped pair (11 for 22) always show. A modulus of 31 would
 * confuse two of the 32 characters, and 37 would need five more than the alphabet has.
 */
final class TraceCheck {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** x^5 + x^2 + 1, primitive over GF(2): the powers of x run through all 31 elements but zero. */
    private static final int PRIMITIVE = 0b100101;

    private TraceCheck() {}

    static char symbol(int value) {
        return ALPHABET.charAt(value);
    }

    /** 0 to 31; negative for a character outside the alphabet. */
    static int value(char symbol) {
        return ALPHABET.indexOf(symbol);
    }

    static boolean isWritten(String text) {
        return text.chars().allMatch(c -> value((char) c) >= 0);
    }

    /** The character that closes {@code body}. */
    static char of(String body) {
        return symbol(timesX(sum(body)));
    }

    static boolean closes(String code) {
        return sum(code) == 0;
    }

    private static int sum(String text) {
        // Were it to start from nothing, twelve zeros would be a code.
        int sum = 1;
        for (int at = 0; at < text.length(); at++) {
            sum = timesX(sum) ^ value(text.charAt(at));
        }
        return sum;
    }

    private static int timesX(int element) {
        int shifted = element << 1;
        return shifted < 32 ? shifted : shifted ^ PRIMITIVE;
    }
}
