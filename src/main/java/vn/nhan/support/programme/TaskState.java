package vn.nhan.support.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How far a task of a plan has come. */
public enum TaskState {
    TODO,
    DOING,
    /** With something that shows it. */
    DONE,
    /** Will not be done. */
    DROPPED;

    boolean isOpen() {
        return this == TODO || this == DOING;
    }

    /** As it stands in the database, in forms and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static TaskState of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such state"));
    }
}
