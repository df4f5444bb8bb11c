package vn.nhan.support.matching;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a score is made of. */
enum Part {
    FIELD,
    SECTOR,
    DISTANCE,
    LANGUAGE,
    OUTCOME,
    WAITING,
    CONTINUITY,
    FAIRNESS;

    /** As it stands in the database and in JSON. */
    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    static Part of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such part: " + key));
    }
}
