package vn.nhan.support.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** As whom somebody answered. */
enum GivenAs {
    /** Of the business itself. */
    MEMBER,
    /** On its behalf, under its delegation. */
    HELPER,
    /** Together with the firm. */
    OFFICER;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static GivenAs of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such giver"));
    }
}
