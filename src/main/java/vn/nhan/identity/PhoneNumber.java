package vn.nhan.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.regex.Pattern;
import vn.nhan.platform.problem.InvalidValue;

/**
 * A Vietnamese mobile or landline number. Personal data: {@link #toString()} is masked, so that no log shows it whole.
 *
 * @param e164 ITU-T E.164, {@code +84912345678}
 */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String REGION = "VN";
    private static final int COUNTRY = 84;

    /** Letters would be dialled by libphonenumber (0912-FLOWER); here they are mistakes. */
    private static final Pattern TYPED = Pattern.compile("[+0-9(). \\u00A0-]{1,30}");

    // The numbering plan's shapes, not libphonenumber's lists of issued blocks: those lag behind the operators,
    // and would refuse the unissued 0900 000 0xx that examples and tests use.
    private static final Pattern MOBILE = Pattern.compile("[35789][0-9]{8}");
    private static final Pattern LANDLINE = Pattern.compile("2[0-9]{9}");
    private static final Pattern HOTLINE = Pattern.compile("1[89]00[0-9]*");
    private static final Pattern RETIRED_MOBILE = Pattern.compile("1[0-9]{9}");

    /** @throws InvalidValue {@code identity.phone-format} unless E.164 of a Vietnamese mobile or landline */
    public PhoneNumber {
        if (!e164.startsWith("+84")) {
            throw new InvalidValue("identity.phone-format");
        }
        requireSubscriber(e164.substring(3));
    }

    /**
     * Reads a typed number: {@code 0912 345 678}, {@code +84 912.345.678}, {@code (024) 3825 4444}.
     *
     * @throws InvalidValue {@code identity.phone-format}; {@code identity.phone-foreign} outside +84;
     *     {@code identity.phone-retired} for the eleven-digit mobiles 01x withdrawn in 2018;
     *     {@code identity.phone-hotline} for 1800 and 1900
     */
    public static PhoneNumber parse(String typed) {
        if (!TYPED.matcher(typed).matches()) {
            throw new InvalidValue("identity.phone-format");
        }
        Phonenumber.PhoneNumber number = read(typed);
        if (number.getCountryCode() != COUNTRY) {
            throw new InvalidValue("identity.phone-foreign");
        }
        requireSubscriber(NUMBERS.getNationalSignificantNumber(number));
        return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    private static Phonenumber.PhoneNumber read(String typed) {
        try {
            return NUMBERS.parse(typed, REGION);
        } catch (NumberParseException e) {
            throw new InvalidValue("identity.phone-format");
        }
    }

    private static void requireSubscriber(String national) {
        if (MOBILE.matcher(national).matches() || LANDLINE.matcher(national).matches()) {
            return;
        }
        if (HOTLINE.matcher(national).matches()) {
            throw new InvalidValue("identity.phone-hotline");
        }
        throw new InvalidValue(
                RETIRED_MOBILE.matcher(national).matches() ? "identity.phone-retired" : "identity.phone-format");
    }

    /** Whether the number can receive text messages. */
    public boolean isMobile() {
        return MOBILE.matcher(e164.substring(3)).matches();
    }

    /** As read aloud at home: {@code 0912 345 678}, {@code 0243 825 4444}. */
    public String display() {
        String national = national();
        return national.substring(0, 4) + " " + national.substring(4, 7) + " " + national.substring(7);
    }

    /** {@code 0912 ••• 678}. */
    public String masked() {
        String national = national();
        int shown = national.length() - 3;
        return national.substring(0, 4) + " " + "•".repeat(shown - 4) + " " + national.substring(shown);
    }

    private String national() {
        return "0" + e164.substring(3);
    }

    @Override
    public String toString() {
        return masked();
    }
}
