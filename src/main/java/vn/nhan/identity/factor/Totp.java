package vn.nhan.identity.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change with time (RFC 6238): HMAC-SHA-1, six digits, thirty seconds, the only combination that every
 * authenticator app speaks. A code is taken one step early or late (section 5.2), for phones whose clock is a little off.
 */
public final class Totp {

    public static final int DIGITS = 6;
    static final int STEP_SECONDS = 30;

    /** A last used step for a secret that was never used. */
    public static final long NEVER_USED = -1;

    private static final int MODULUS = 1_000_000;
    private static final int WINDOW = 1;
    private static final Pattern CODE = Pattern.compile("[0-9]{" + DIGITS + "}");

    private Totp() {}

    /**
     * Looks for the step whose code was typed. The caller keeps the answer as the last used step, so that a code seen
     * over somebody's shoulder can't be used again (section 5.2: a code is accepted once).
     *
     * @param typed six digits; spaces do not count
     * @param lastUsedStep {@link #NEVER_USED}, or what this method answered last for this secret
     * @return a step later than {@code lastUsedStep}, or nothing when the code is wrong, too old, or was used
     */
    public static OptionalLong match(TotpSecret secret, String typed, Instant now, long lastUsedStep) {
        var digits = typed.replaceAll("[\\s\\u00A0]", "");
        if (!CODE.matcher(digits).matches()) {
            return OptionalLong.empty();
        }
        var found = OptionalLong.empty();
        for (long step = stepAt(now) - WINDOW; step <= stepAt(now) + WINDOW; step++) {
            boolean right = same(code(secret, step), digits);
            if (right && step > lastUsedStep && found.isEmpty()) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** Six digits, as an app shows them at this moment. */
    public static String codeAt(TotpSecret secret, Instant moment) {
        return code(secret, stepAt(moment));
    }

    static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), (long) STEP_SECONDS);
    }

    /** RFC 4226, section 5.3. */
    private static String code(TotpSecret secret, long step) {
        var hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0x0F;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
    }

    private static byte[] hmac(TotpSecret secret, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
