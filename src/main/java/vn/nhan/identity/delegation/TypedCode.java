package vn.nhan.identity.delegation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code as somebody typed it off a paper. One told or written by hand has six digits; one that came by post has ten
 * characters of Crockford's base 32 (50 bits), which knows no I, L, O or U: whoever types them means 1 and 0.
 *
 * @param value without blanks and hyphens, in capitals
 */
record TypedCode(String value) {

    private static final String BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 10;
    private static final int CODES = 1_000_000;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0.\\u2010-\\u2013-]");

    static TypedCode of(@Nullable String typed) {
        var bare = BETWEEN.matcher(typed == null ? "" : typed).replaceAll("").toUpperCase(Locale.ROOT);
        return new TypedCode(
                bare.length() == LETTERS
                        ? bare.replace('O', '0').replace('I', '1').replace('L', '1')
                        : bare);
    }

    /** What a code of this form takes over a business with. */
    OneTimeCode.Use use() {
        return value.length() == LETTERS ? OneTimeCode.Use.LETTER : OneTimeCode.Use.HANDOVER;
    }

    static String drawLetters(SecureRandom random) {
        return random.ints(LETTERS, 0, BASE32.length())
                .collect(StringBuilder::new, (code, digit) -> code.append(BASE32.charAt(digit)), StringBuilder::append)
                .toString();
    }

    static String drawDigits(SecureRandom random) {
        return String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
    }
}
