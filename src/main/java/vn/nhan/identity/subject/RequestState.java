package vn.nhan.identity.subject;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a request stands. */
public enum RequestState {
    RECEIVED,
    ANSWERED,
    COMPLETED,
    REFUSED,
    TAKEN_BACK;

    boolean isOpen() {
        return this == RECEIVED || this == ANSWERED;
    }

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
