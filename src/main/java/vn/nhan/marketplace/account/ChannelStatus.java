package vn.nhan.marketplace.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an account stands. */
public enum ChannelStatus {
    /** Until the first check went well. */
    CONNECTING,
    ACTIVE,
    /** Until the seller lets us in again. */
    PARKED,
    /** For good. */
    LEFT;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ChannelStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
