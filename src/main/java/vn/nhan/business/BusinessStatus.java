package vn.nhan.business;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How far the department has got with a business: nothing of an unverified seller is published (Law 122/2025/QH15). */
public enum BusinessStatus {
    DRAFT,
    SUBMITTED,
    /** An officer is at work on it. */
    IN_REVIEW,
    RETURNED,
    VERIFIED,
    /** Was verified; nothing of it is published until that is lifted. */
    SUSPENDED,
    /** Does not trade any more, or another record took its place. */
    CLOSED;

    /** As it stands in the database, in addresses and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static BusinessStatus of(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such status"));
    }

    /** Whether its people may write its profile. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
