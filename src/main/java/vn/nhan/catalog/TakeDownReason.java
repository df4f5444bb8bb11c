package vn.nhan.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import vn.nhan.platform.problem.ProblemTexts;

/** Why offers are taken down; the order is that of the keys 1 to 8 at the moderators' desk. */
public enum TakeDownReason {
    MISLEADING,
    PROHIBITED_GOODS,
    LICENCE_MISSING,
    UNSAFE,
    COPIED,
    CONTACT_IN_TEXT,
    WRONG_CATEGORY,
    /** In the moderator's words. */
    OTHER;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static TakeDownReason of(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such reason"));
    }

    /** The digit that chooses it. */
    public int digit() {
        return ordinal() + 1;
    }

    /** What is wrong, told to whoever offers it. */
    public String sentence(Locale reader) {
        return ProblemTexts.sentence("take-down." + key(), java.util.Map.of(), reader);
    }

    /** What to do now. */
    public String advice(Locale reader) {
        return ProblemTexts.sentence("take-down." + key() + ".advice", java.util.Map.of(), reader);
    }
}
