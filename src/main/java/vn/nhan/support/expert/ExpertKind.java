package vn.nhan.support.expert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Circular 06/2022/TT-BKHDT knows both, with criteria of their own. */
enum ExpertKind {
    PERSON,
    ORGANISATION;

    /** As it stands in the database, in forms and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    static ExpertKind of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind"));
    }
}
