package vn.nhan.platform.gs1;

/**
 * Global Trade Item Number, AI 01: one kind of goods in one packing, unique in the world.
 *
 * <p>Numbers for restricted circulation mean something inside one company only and are never a GTIN here: GTIN-13
 * prefixes 02, 04 and 20 to 29, GTIN-8 prefixes 0 and 2 (GS1 General Specifications, section 1.4).
 *
 * @param digits 14 digits; 8, 12 or 13 are accepted and padded with zeros on the left
 */
public record Gtin(String digits) {

    private static final String GTIN_8_PADDING = "000000";

    /** @throws Gs1Failure gs1.gtin-digits, gs1.gtin-check-digit, gs1.gtin-restricted */
    public Gtin {
        if (!hasLengthOfGtin(digits)) {
            throw Gs1Failure.of("gs1.gtin-digits");
        }
        if (!CheckDigit.closes(digits)) {
            throw Gs1Failure.of("gs1.gtin-check-digit");
        }
        digits = "0".repeat(14 - digits.length()) + digits;
        if (isRestricted(digits)) {
            throw Gs1Failure.of("gs1.gtin-restricted");
        }
    }

    /**
     * Reads what a person typed: blanks and hyphens between groups are ignored.
     *
     * @throws Gs1Failure gs1.gtin-digits, gs1.gtin-check-digit, gs1.gtin-restricted
     */
    public static Gtin parse(String typed) {
        return new Gtin(Digits.typed(typed));
    }

    /** As people know it from the bar code: 13 digits, or 14 where the number starts with a packing indicator. */
    public String display() {
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }

    @Override
    public String toString() {
        return digits;
    }

    private static boolean hasLengthOfGtin(String text) {
        return switch (text.length()) {
            case 8, 12, 13, 14 -> Digits.only(text);
            default -> false;
        };
    }

    private static boolean isRestricted(String fourteen) {
        if (fourteen.startsWith(GTIN_8_PADDING)) {
            char first = fourteen.charAt(GTIN_8_PADDING.length());
            return first == '0' || first == '2';
        }
        String prefix = fourteen.substring(1, 3);
        return prefix.equals("02") || prefix.equals("04") || prefix.startsWith("2");
    }
}
