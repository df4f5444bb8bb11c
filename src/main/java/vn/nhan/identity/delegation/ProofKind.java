package vn.nhan.identity.delegation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How a household showed that it lets somebody act for it. */
public enum ProofKind {
    /** A one-time code that a manager made on their own phone and told the helper. */
    OTP,
    /** A photo or PDF of the signed form. */
    SIGNED_FORM,
    /** A recording of the spoken word. */
    VOICE;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static ProofKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such proof"));
    }
}
