package vn.nhan.support.expert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Why an expert doesn't advise somebody. */
enum Relation {
    OWN,
    WORKS_THERE,
    FAMILY,
    /** Sells what would be recommended. */
    SUPPLIER;

    /** As it stands in the database, in forms and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    static Relation of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such relation"));
    }
}
