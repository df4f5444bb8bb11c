package vn.nhan.business.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How well it is known who stands behind a business; each level is worth more than the one before. */
public enum IdentityLevel {
    /** The business says so itself. */
    SELF_DECLARED,
    /** An officer has seen a paper that says so. */
    DOCUMENT_SEEN,
    /** An officer has found it in a public register. */
    REGISTER_CONFIRMED,
    /** An identity provider vouches for somebody who manages the business (Law 122/2025/QH15). */
    E_AUTHENTICATED;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static IdentityLevel of(String key) {
        return Arrays.stream(values())
                .filter(level -> level.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such level"));
    }

    public boolean isAtLeast(IdentityLevel other) {
        return compareTo(other) >= 0;
    }

    /** The look of the signature under it; see {@code who-says} in docs/ui.md. */
    String look() {
        return switch (this) {
            case SELF_DECLARED -> "self-declared";
            case DOCUMENT_SEEN -> "officer-checked";
            case REGISTER_CONFIRMED, E_AUTHENTICATED -> "register";
        };
    }
}
