package vn.nhan.support.clock;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a clock stands. */
public enum ClockState {
    RUNNING,
    PAUSED,
    STOPPED;

    /** As it stands in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
