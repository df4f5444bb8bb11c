package vn.nhan.identity.subject;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can happen to a request. */
public enum StepKind {
    RECEIVED,
    ANSWERED,
    EXTENDED,
    COMPLETED,
    REFUSED,
    TAKEN_BACK;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static StepKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
