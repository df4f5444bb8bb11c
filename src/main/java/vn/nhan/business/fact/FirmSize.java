package vn.nhan.business.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How large a firm is by the law on support for small and medium-sized enterprises (Law 04/2017/QH14). */
public enum FirmSize {
    MICRO,
    SMALL,
    MEDIUM,
    /** Larger than what the law calls medium. */
    LARGE;

    /** As it stands in the database, in forms and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static FirmSize of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such size"));
    }
}
