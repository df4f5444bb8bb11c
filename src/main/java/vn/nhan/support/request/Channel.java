package vn.nhan.support.request;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a request came in. */
enum Channel {
    /** By the business itself, or by who helps it. */
    WEB,
    /** An officer wrote it down for the business. */
    OFFICE,
    /** From an officer's list. */
    SHEET;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
