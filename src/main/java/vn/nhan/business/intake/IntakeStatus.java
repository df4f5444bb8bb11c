package vn.nhan.business.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a sheet has come. */
public enum IntakeStatus {
    /** Somebody is to say which column is which. */
    MAPPING,
    CHECKING,
    /** All that is wrong is known; somebody is to say whether to go on. */
    CHECKED,
    IMPORTING,
    DONE,
    CANCELLED,
    UNDOING,
    UNDONE,
    /** Left behind; its rows are gone. */
    ABANDONED;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static IntakeStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether the platform is at work on it. */
    boolean isUnderWay() {
        return this == CHECKING || this == IMPORTING || this == UNDOING;
    }
}
