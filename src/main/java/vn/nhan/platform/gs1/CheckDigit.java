package vn.nhan.platform.gs1;

/**
 * The modulo-10 check digit that closes every GTIN, GLN and SSCC: from the right, weights 3, 1, 3, … (GS1 General
 * Specifications, section 7.9.1).
 */
public final class CheckDigit {

    private CheckDigit() {}

    /**
     * @param body the digits of the key without its check digit
     * @throws IllegalArgumentException when {@code body} is not made of ASCII digits
     */
    public static char of(String body) {
        if (!Digits.only(body)) {
            throw new IllegalArgumentException("not digits");
        }
        int sum = 0;
        for (int fromRight = 0; fromRight < body.length(); fromRight++) {
            int digit = body.charAt(body.length() - 1 - fromRight) - '0';
            sum += fromRight % 2 == 0 ? 3 * digit : digit;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** Whether {@code key} is made of digits and its last one is the check digit of those before it. */
    public static boolean closes(String key) {
        int last = key.length() - 1;
        return last > 0 && Digits.only(key) && of(key.substring(0, last)) == key.charAt(last);
    }
}
