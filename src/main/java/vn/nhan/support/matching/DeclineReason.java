package vn.nhan.support.matching;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Why an expert doesn't take a request on. */
enum DeclineReason {
    BUSY,
    FAR,
    NOT_MY_FIELD,
    /** Close to the business; from then on the two are never brought together. */
    CONFLICT,
    OTHER;

    /** As it stands in the database, in forms and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    static DeclineReason of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such reason"));
    }
}
