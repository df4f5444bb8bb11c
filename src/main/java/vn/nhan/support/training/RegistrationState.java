package vn.nhan.support.training;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether somebody who has registered has a seat. */
public enum RegistrationState {
    CONFIRMED,
    WAITING,
    CANCELLED;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RegistrationState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
