package vn.nhan.support.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What the department's head says to a complaint. */
public enum ComplaintOutcome {
    /** The decision stays. */
    UPHELD,
    /** The decision falls; the request is decided anew. */
    OVERTURNED;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static ComplaintOutcome of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such outcome"));
    }
}
