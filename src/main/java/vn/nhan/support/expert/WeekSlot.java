package vn.nhan.support.expert;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * Hours of every week in which an expert advises.
 *
 * @param weekday 1 (Monday) to 7, ISO 8601
 */
public record WeekSlot(
        @Min(1) @Max(7) int weekday,
        @NotNull LocalTime starts,
        @NotNull LocalTime ends) {

    private static final Comparator<WeekSlot> ORDER =
            Comparator.comparingInt(WeekSlot::weekday).thenComparing(WeekSlot::starts);

    /** Whether two of them share time; one that ends when the next begins doesn't. */
    static boolean overlap(List<WeekSlot> slots) {
        var sorted = slots.stream().sorted(ORDER).toList();
        for (int i = 1; i < sorted.size(); i++) {
            var before = sorted.get(i - 1);
            var after = sorted.get(i);
            if (before.weekday() == after.weekday() && after.starts().isBefore(before.ends())) {
                return true;
            }
        }
        return false;
    }
}
