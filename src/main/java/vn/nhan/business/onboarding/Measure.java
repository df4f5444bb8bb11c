package vn.nhan.business.onboarding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/** In which sense a business is counted at a stage. */
public enum Measure {
    /** It is there now. */
    NOW,
    /** There is evidence of it, whatever came later. */
    REACHED,
    /** It is there now, and has been for too long. */
    STUCK;

    /** The stages at which one can be counted so. */
    List<Stage> stages() {
        var left = switch (this) {
            case NOW -> EnumSet.of(Stage.FIRST_PUBLISHED);
            case REACHED -> EnumSet.of(Stage.ACTIVE, Stage.DORMANT);
            case STUCK -> EnumSet.of(Stage.FIRST_PUBLISHED, Stage.ACTIVE);
        };
        return List.copyOf(EnumSet.complementOf(left));
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@link #NOW} when nothing is said. */
    static Measure of(@Nullable String key) {
        if (key == null || key.isBlank()) {
            return NOW;
        }
        return Arrays.stream(values())
                .filter(measure -> measure.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Invalid("measure", "value.format"));
    }
}
