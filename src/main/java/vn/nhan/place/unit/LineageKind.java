package vn.nhan.place.unit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a unit passed into another. */
public enum LineageKind {
    /** All of it became part of the new one. */
    MERGED,
    /** Part of it; the old one is no more. */
    SPLIT,
    /** Nothing but its name, type or code changed. */
    RENAMED,
    /** Part of it went elsewhere; the old one lives on. */
    TRANSFERRED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether all of the old unit goes to the one new unit. */
    boolean isWhole() {
        return this == MERGED || this == RENAMED;
    }

    static Optional<LineageKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
