package vn.nhan.identity.delegation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a helper may do for a business. Consent to the use of personal data is none of them: the law asks for the person's
 * own word (Law 91/2025/QH15).
 */
public enum Purpose {
    /** Write down a business that has no account yet. Nobody grants it: it stands until there is a proof, or lapses. */
    DRAFT,
    /** Write the profile and send it to the department. */
    PROFILE,
    /** Keep the farm diary. */
    DIARY,
    /** Put growing areas, plots and certificates on file. */
    CERTIFICATES,
    /** Products, photos, prices, offers. */
    CATALOGUE,
    /** Make lots and print labels. */
    LABELS,
    /** Ask the programmes for support. */
    REQUESTS;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static Purpose of(String key) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such purpose"));
    }

    /** What a household can allow, in the order in which it is shown. */
    public static List<Purpose> grantable() {
        return List.copyOf(EnumSet.range(PROFILE, REQUESTS));
    }

    /** Every purpose: for what any helper of a business may see of it, such as its profile. */
    public static Set<Purpose> any() {
        return EnumSet.allOf(Purpose.class);
    }

    /** Whether a grant of these purposes allows this one: who may write the profile may write its draft. */
    boolean isAllowedBy(Set<Purpose> granted) {
        return granted.contains(this) || (this == DRAFT && granted.contains(PROFILE));
    }
}
