package vn.nhan.catalog.ocop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Who decides on a recognition: a People's Committee, or a ministry. */
enum IssuerLevel {
    DISTRICT,
    PROVINCE,
    MINISTRY;

    /** As it stands in the database, in forms and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static IssuerLevel of(String key) {
        return Arrays.stream(values())
                .filter(level -> level.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such issuer"));
    }
}
