package vn.nhan.support.request;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who can have a request. */
public enum HolderKind {
    OFFICE,
    REQUESTER,
    EXPERT,
    LEAD;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static HolderKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether it must be said which one. */
    public boolean isSomebody() {
        return this == REQUESTER || this == EXPERT;
    }
}
