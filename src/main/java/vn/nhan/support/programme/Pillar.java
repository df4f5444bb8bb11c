package vn.nhan.support.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a programme or a task of a plan is to build up. */
public enum Pillar {
    /** Xã hội số. */
    SOCIETY,
    /** Kinh tế số. */
    ECONOMY,
    /** Chính quyền số. */
    GOVERNMENT,
    /** Hạ tầng đô thị thông minh. */
    INFRASTRUCTURE;

    /** As it stands in the database, in forms and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static Pillar of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such pillar"));
    }
}
