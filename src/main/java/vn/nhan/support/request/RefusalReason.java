package vn.nhan.support.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Why support is refused; each has a sentence that says what can be done now. */
public enum RefusalReason {
    NOT_ELIGIBLE,
    COVERED_ELSEWHERE,
    NO_BUDGET,
    NOT_SUPPORTED,
    NO_ANSWER,
    OTHER;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static RefusalReason of(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such reason"));
    }
}
