package vn.nhan.business;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a business does that shows it at work. */
public enum Act {
    DIARY,
    HARVEST,
    LOT,
    LABELS,
    /** An offer was priced, published or withdrawn. */
    LISTING,
    SALE;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static Act of(String key) {
        return Arrays.stream(values())
                .filter(act -> act.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such act"));
    }
}
