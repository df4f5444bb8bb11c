package vn.nhan.place.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list changes, counted and with some examples of each.
 *
 * @param rows lines of the list
 * @param added units whose code nobody had before
 * @param renamed units whose code belonged to one of another full name until the day before
 * @param regrouped units of the same full name and code, but under another parent or newly drawn
 * @param corrected units about which we had believed something else for the same days
 * @param closed units that ended the day before, or that never were
 * @param unchanged lines that tell what is known
 * @param missingProvinces provinces of that day that the list does not name; nothing of theirs is closed
 */
public record UnitReport(
        int rows,
        int added,
        int renamed,
        int regrouped,
        int corrected,
        int closed,
        int unchanged,
        List<String> missingProvinces,
        List<Example> examples) {

    public UnitReport {
        missingProvinces = List.copyOf(missingProvinces);
        examples = List.copyOf(examples);
    }

    /** What may happen to a unit. */
    public enum Change {
        ADDED,
        RENAMED,
        REGROUPED,
        CORRECTED,
        CLOSED,
        UNCHANGED
    }

    /** One change: what stood there, and what stands there now. */
    public record Example(
            Change change,
            String code,
            @Nullable String before,
            @Nullable String after) {}

    /** Whether the list tells nothing new. */
    @JsonIgnore
    public boolean isNothingNew() {
        return added + renamed + regrouped + corrected + closed == 0;
    }

    /** Counts while a list is compared. */
    static final class Tally {

        private static final int EXAMPLES = 20;

        private final Map<Change, Integer> counts = new EnumMap<>(Change.class);
        private final List<Example> examples = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        void count(Change change, String code, @Nullable String before, @Nullable String after) {
            if (counts.merge(change, 1, Integer::sum) <= EXAMPLES && change != Change.UNCHANGED) {
                examples.add(new Example(change, code, before, after));
            }
        }

        void missing(String province) {
            missing.add(province);
        }

        UnitReport report(int rows) {
            return new UnitReport(
                    rows,
                    of(Change.ADDED),
                    of(Change.RENAMED),
                    of(Change.REGROUPED),
                    of(Change.CORRECTED),
                    of(Change.CLOSED),
                    of(Change.UNCHANGED),
                    missing,
                    examples);
        }

        private int of(Change change) {
            return counts.getOrDefault(change, 0);
        }
    }
}
