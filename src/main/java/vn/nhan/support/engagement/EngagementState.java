package vn.nhan.support.engagement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an engagement stands. */
enum EngagementState {
    /** The expert writes down what is to be agreed. */
    DRAFTING,
    /** Both sides have something to sign. */
    SIGNING,
    RUNNING,
    /** The expert is done; the business looks at it. */
    DELIVERED,
    ACCEPTED,
    /** Ended before anything was accepted. */
    CANCELLED,
    /** An acceptance that was taken back. */
    WITHDRAWN;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EngagementState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether somebody has to do something yet. */
    boolean isOpen() {
        return switch (this) {
            case DRAFTING, SIGNING, RUNNING, DELIVERED -> true;
            case ACCEPTED, CANCELLED, WITHDRAWN -> false;
        };
    }
}
