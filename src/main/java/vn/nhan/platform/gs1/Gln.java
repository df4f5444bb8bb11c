package vn.nhan.platform.gs1;

/**
 * Global Location Number, AI 414 and 417: a party, a plot or a packing house.
 *
 * @param digits 13 digits
 */
public record Gln(String digits) {

    /** @throws Gs1Failure gs1.gln-digits, gs1.gln-check-digit */
    public Gln {
        if (!Digits.only(digits, 13)) {
            throw Gs1Failure.of("gs1.gln-digits");
        }
        if (!CheckDigit.closes(digits)) {
            throw Gs1Failure.of("gs1.gln-check-digit");
        }
    }

    /**
     * Reads what a person typed: blanks and hyphens between groups are ignored.
     *
     * @throws Gs1Failure gs1.gln-digits, gs1.gln-check-digit
     */
    public static Gln parse(String typed) {
        return new Gln(Digits.typed(typed));
    }

    @Override
    public String toString() {
        return digits;
    }
}
