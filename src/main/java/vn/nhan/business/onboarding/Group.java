package vn.nhan.business.onboarding;

import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/**
 * Some businesses of the pipeline, as an address names them.
 *
 * @param stage null for all stages
 * @param commune id of the unit; null for everywhere
 * @param unplaced only those whose commune the official list doesn't know
 * @param days how long one may stay at a stage before it counts as stuck
 */
public record Group(
        @Nullable Stage stage, Measure measure, @Nullable UUID commune, boolean unplaced, int days) {

    static final int DAYS = 30;
    private static final String UNPLACED = "none";
    private static final int MOST_DAYS = 3650;

    /** The values of an address: {@code stage}, {@code measure}, {@code commune} (a unit's id or {@code none}), {@code days}. */
    public record Asked(
            @Nullable String stage,
            @Nullable String measure,
            @Nullable String commune,
            @Nullable Integer days) {}

    /** @throws Invalid naming the parameter that is none */
    public static Group of(Asked asked) {
        var days = asked.days() == null ? DAYS : asked.days();
        if (days < 1 || days > MOST_DAYS) {
            throw new Invalid("days", "value.format");
        }
        var commune = given(asked.commune());
        return new Group(
                stage(asked.stage()),
                Measure.of(asked.measure()),
                commune == null || UNPLACED.equals(commune) ? null : id(commune),
                UNPLACED.equals(commune),
                days);
    }

    public static Group of(
            @Nullable String stage, @Nullable String measure, @Nullable String commune, @Nullable Integer days) {
        return of(new Asked(stage, measure, commune, days));
    }

    /** For sentences. */
    public String daysText() {
        return String.valueOf(days);
    }

    /** As {@link Asked#commune}. */
    public @Nullable String communeKey() {
        return unplaced ? UNPLACED : commune == null ? null : commune.toString();
    }

    /** What stands behind the question mark of an address of this group. */
    public String query() {
        var values = new LinkedHashMap<String, Object>();
        if (stage != null) {
            values.put("stage", stage.key());
        }
        values.put("measure", measure.key());
        if (communeKey() != null) {
            values.put("commune", communeKey());
        }
        values.put("days", days);
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
    }

    Group with(@Nullable Stage other, Measure by) {
        return new Group(other, by, commune, unplaced, days);
    }

    Group in(@Nullable UUID unit) {
        return new Group(stage, measure, unit, unit == null, days);
    }

    private static @Nullable Stage stage(@Nullable String key) {
        var asked = given(key);
        return asked == null ? null : Stage.find(asked).orElseThrow(() -> new Invalid("stage", "value.format"));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Invalid("commune", "value.format");
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
