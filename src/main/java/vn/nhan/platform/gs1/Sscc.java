package vn.nhan.platform.gs1;

/**
 * Serial Shipping Container Code, AI 00: one box, crate or pallet on its way.
 *
 * @param digits 18 digits
 */
public record Sscc(String digits) {

    /** @throws Gs1Failure gs1.sscc-digits, gs1.sscc-check-digit */
    public Sscc {
        if (!Digits.only(digits, 18)) {
            throw Gs1Failure.of("gs1.sscc-digits");
        }
        if (!CheckDigit.closes(digits)) {
            throw Gs1Failure.of("gs1.sscc-check-digit");
        }
    }

    /**
     * Reads what a person typed: blanks and hyphens between groups are ignored.
     *
     * @throws Gs1Failure gs1.sscc-digits, gs1.sscc-check-digit
     */
    public static Sscc parse(String typed) {
        return new Sscc(Digits.typed(typed));
    }

    @Override
    public String toString() {
        return digits;
    }
}
