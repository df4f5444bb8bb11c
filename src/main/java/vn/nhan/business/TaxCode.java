package vn.nhan.business;

import java.util.regex.Pattern;
import vn.nhan.platform.problem.InvalidValue;

/**
 * The tax code (mã số thuế) of an enterprise or cooperative: ten digits, or ten and three for a dependent unit. Since
 * 1 July 2025 a household pays tax under its representative's 12-digit citizen id; that is personal data and never a
 * {@code TaxCode}.
 *
 * <p>The tenth digit is 10 − (Σ weight × digit mod 11) over the first nine, with weights 31, 29, 23, 19, 17, 13, 7, 5
 * and 3; nine digits for which that gives 10 are not issued. The third to ninth digit are not all zero.
 *
 * @param value {@code 0314409058} or {@code 0314409058-002}
 */
public record TaxCode(String value) {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int OWN_DIGITS = 10;
    private static final int UNIT_DIGITS = 13;
    private static final int CITIZEN_DIGITS = 12;

    private static final Pattern SHAPE = Pattern.compile("[0-9]{10}(-[0-9]{3})?");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0.\\u2010-\\u2013-]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]*");

    /** @throws InvalidValue {@code business.tax-code-format}, {@code business.tax-code-check-digit} */
    public TaxCode {
        if (!SHAPE.matcher(value).matches() || value.startsWith("0000000", 2) || value.endsWith("-000")) {
            throw new InvalidValue("business.tax-code-format");
        }
        if (checkDigit(value) != digit(value, OWN_DIGITS - 1)) {
            throw new InvalidValue("business.tax-code-check-digit");
        }
    }

    /**
     * Reads a typed tax code; spaces, dots and hyphens may stand anywhere.
     *
     * @throws InvalidValue as the constructor, and {@code business.tax-code-is-citizen-id} for twelve digits
     */
    public static TaxCode parse(String typed) {
        String digits = SEPARATORS.matcher(typed).replaceAll("");
        if (!DIGITS.matcher(digits).matches()) {
            throw new InvalidValue("business.tax-code-format");
        }
        return switch (digits.length()) {
            case OWN_DIGITS -> new TaxCode(digits);
            case UNIT_DIGITS -> new TaxCode(digits.substring(0, OWN_DIGITS) + "-" + digits.substring(OWN_DIGITS));
            case CITIZEN_DIGITS -> throw new InvalidValue("business.tax-code-is-citizen-id");
            default -> throw new InvalidValue("business.tax-code-format");
        };
    }

    /** Whether this is a branch, office or other dependent unit. */
    public boolean isDependentUnit() {
        return value.length() > OWN_DIGITS;
    }

    /** The code of the firm to which a dependent unit belongs; a firm's own code for itself. */
    public TaxCode headOffice() {
        return isDependentUnit() ? new TaxCode(value.substring(0, OWN_DIGITS)) : this;
    }

    private static int checkDigit(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(value, i);
        }
        return 10 - sum % 11;
    }

    private static int digit(String value, int index) {
        return value.charAt(index) - '0';
    }
}
