package vn.nhan.business.verification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a check went. */
public enum Outcome {
    OK,
    WARN,
    BAD,
    /** Nobody could look. */
    UNKNOWN;

    /** As it stands in JSON, and the tone in which it is shown. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an officer should look before the business is verified among many. */
    public boolean isDoubt() {
        return this == WARN || this == BAD;
    }
}
