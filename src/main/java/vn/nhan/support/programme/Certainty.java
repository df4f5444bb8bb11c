package vn.nhan.support.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How sure a level is. */
public enum Certainty {
    /** Read in the text that sets it. */
    CONFIRMED,
    /** Generally told of that text; nobody has compared it yet. It is given, and everybody is told. */
    UNCHECKED,
    /** Of a text that is not final: nothing is given by it. */
    DRAFT;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static Certainty of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such certainty"));
    }
}
