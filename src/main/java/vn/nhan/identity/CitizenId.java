package vn.nhan.identity;

import java.util.regex.Pattern;
import vn.nhan.platform.problem.InvalidValue;

/**
 * Personal identification number of a citizen (Law 26/2023/QH15, Decree 70/2024/ND-CP): three digits of the province or
 * country where the birth was registered, one of century and sex, two of the year, six at random, no check digit. The
 * first three keep their old meaning after provinces merge and never tell where somebody lives, so nobody can ask for
 * them. Personal data: {@link #toString()} is masked.
 */
public final class CitizenId {

    private static final Pattern TYPED = Pattern.compile("[0-9][0-9 .\\u00A0-]{0,30}");
    private static final Pattern OLD_CARD = Pattern.compile("[0-9]{9}");
    private static final Pattern FORM = Pattern.compile("[0-9]{3}[0-3][0-9]{8}");

    private static final int DIGITS = 12;

    private final String digits;

    private CitizenId(String digits) {
        this.digits = digits;
    }

    /**
     * Reads a typed number; blanks, dots and hyphens between digits are passed over.
     *
     * @throws InvalidValue {@code identity.citizen-id-old} for the nine digits of an old card (CMND);
     *     {@code identity.citizen-id-format} for anything else that is no number of somebody born from 1900 to 2099
     */
    public static CitizenId parse(String typed) {
        if (!TYPED.matcher(typed.strip()).matches()) {
            throw new InvalidValue("identity.citizen-id-format");
        }
        var digits = typed.replaceAll("[^0-9]", "");
        if (OLD_CARD.matcher(digits).matches()) {
            throw new InvalidValue("identity.citizen-id-old");
        }
        if (!FORM.matcher(digits).matches()) {
            throw new InvalidValue("identity.citizen-id-format");
        }
        return new CitizenId(digits);
    }

    /** Whether what was typed has as many digits as a citizen id; nothing is said of its being one. */
    public static boolean isLikely(String typed) {
        return typed.replaceAll("[^0-9]", "").length() == DIGITS;
    }

    /** All twelve digits, to be sealed or hashed; never for a page, a log or an address. */
    public String digits() {
        return digits;
    }

    /** Year of birth, 1900 to 2099. */
    public int birthYear() {
        return (digits.charAt(3) < '2' ? 1900 : 2000) + Integer.parseInt(digits.substring(4, 6));
    }

    /** {@code 033•••••••12}. */
    public String masked() {
        return digits.substring(0, 3) + "•".repeat(7) + digits.substring(10);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitizenId that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
