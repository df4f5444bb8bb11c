package vn.nhan.identity.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import org.bouncycastle.util.encoders.Base32;

/** What an authenticator app and we both know: 160 bits, as RFC 4226 recommends (section 4, R6). Never in a log. */
public final class TotpSecret {

    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private TotpSecret(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a secret has 160 bits");
        }
        this.bytes = bytes.clone();
    }

    public static TotpSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    /**
     * @param text as {@link #base32} gave it, in capital or small letters, with or without spaces
     * @throws IllegalArgumentException when it isn't base32 of 160 bits
     */
    public static TotpSecret ofBase32(String text) {
        var letters = text.replace(" ", "").toUpperCase(Locale.ROOT);
        try {
            return new TotpSecret(Base32.decode(letters));
        } catch (RuntimeException notBase32) {
            throw new IllegalArgumentException("not a base32 secret of 160 bits");
        }
    }

    /** 32 letters and digits (RFC 4648, section 6) without padding, for who types the secret by hand. */
    public String base32() {
        return Base32.toBase32String(bytes);
    }

    /** The same in fours, {@code JBSW Y3DP …}, for reading. */
    public String grouped() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /**
     * The address in the QR code that apps scan ({@code otpauth://totp/…}, the key URI format that all apps follow).
     *
     * @param issuer whose code it is, such as {@code Nhãn}
     * @param account which account of the person, such as a masked sign-in name
     */
    public String uri(String issuer, String account) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + base32() + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period=" + Totp.STEP_SECONDS;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** URLEncoder writes forms, where a space is {@code +}; apps would show that plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "TotpSecret[•••]";
    }
}
