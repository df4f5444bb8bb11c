package vn.nhan.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How far an offer has got. What leads from one to the next: {@link ListingMove}. */
public enum ListingStatus {
    DRAFT,
    /** Waits for a moderator. */
    SUBMITTED,
    /** A moderator is at work on it. */
    IN_MODERATION,
    /** Stands on the storefront from its day on, or at once. */
    LIVE,
    /** Its people took it off for a while. */
    PAUSED,
    /** A moderator took it off, and said why. */
    TAKEN_DOWN,
    /** Put away; what was offered can still be read. */
    ARCHIVED;

    /** As it stands in the database, in addresses and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static ListingStatus of(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such status"));
    }

    /** Whether it waits for a moderator, or lies on the desk of one. */
    public boolean isWaiting() {
        return this == SUBMITTED || this == IN_MODERATION;
    }
}
