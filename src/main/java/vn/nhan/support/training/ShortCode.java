package vn.nhan.support.training;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Letters and digits that are read aloud and typed without mistakes (Crockford's base 32), in groups of four. */
final class ShortCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + DIGITS + "]{8,32}");
    private static final int BITS = 5;

    private ShortCode() {}

    /** The first so many characters that these bytes make. */
    static String of(byte[] bytes, int length) {
        var code = new StringBuilder();
        for (var place = 0; place < length; place++) {
            var digit = 0;
            for (var bit = place * BITS; bit < (place + 1) * BITS; bit++) {
                digit = (digit << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
            }
            code.append(DIGITS.charAt(digit));
        }
        return code.toString();
    }

    /** As it was made, however it was typed: small letters, with or without hyphens, O for 0, I or L for 1. */
    static Optional<String> read(String typed) {
        var code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    /** {@code 7K3P-Q0ZB-2M4X-9TRS}. */
    static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
