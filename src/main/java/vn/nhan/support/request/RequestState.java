package vn.nhan.support.request;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a request stands. */
public enum RequestState {
    DRAFT,
    SUBMITTED,
    /** A question was asked; the clock of the decision stands still until it is answered. */
    RETURNED,
    /** It waits for an expert. */
    APPROVED,
    /** An expert was asked. */
    OFFERED,
    /** An expert is at work on it. */
    ENGAGED,
    COMPLETED,
    REFUSED,
    WITHDRAWN,
    /** Ended without support. */
    CLOSED;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RequestState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether somebody has to do something yet. */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, RETURNED, APPROVED, OFFERED, ENGAGED -> true;
            case DRAFT, COMPLETED, REFUSED, WITHDRAWN, CLOSED -> false;
        };
    }
}
