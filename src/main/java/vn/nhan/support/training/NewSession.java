package vn.nhan.support.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;

/**
 * When and where a course is held, and for how many.
 *
 * @param times of its meetings, 1 to 20, none of them in the past, none during another
 * @param communeCode of the commune, five digits; null to go by its name
 * @param onlineLink given to those who have a seat only
 */
record NewSession(
        @NotNull @Min(1) @Max(2_000) Integer seats,
        @NotNull @Size(min = 1, max = 20) List<Time> times,
        @PlainText(max = 100, required = false) @Nullable String commune,
        @PlainText(max = 10, required = false) @Nullable String communeCode,
        @PlainText(max = 200, required = false) @Nullable String addressLine,
        @PlainText(max = 500, required = false) @Nullable String onlineLink) {

    /** From a moment to another one, at most a day later. */
    record Time(@NotNull Instant startsAt, @NotNull Instant endsAt) {}

    private static final long LONGEST_SECONDS = 86_400;

    /** What can be seen without asking anybody. */
    void check(Checks checks, Instant now) {
        var given = times == null ? List.<Time>of() : times;
        checks.refuseIf(given.stream().anyMatch(NewSession::isIncomplete), "times", "value.required");
        var known = given.stream().filter(time -> !isIncomplete(time)).toList();
        checks.refuseIf(known.stream().anyMatch(time -> !time.startsAt().isAfter(now)), "times", "course.in-the-past")
                .refuseIf(known.stream().anyMatch(NewSession::isTurned), "times", "course.times-turned")
                .refuseIf(overlaps(numbered(known)), "times", "course.times-overlap")
                .refuseIf(isBlank(commune) && isBlank(onlineLink), "commune", "course.place-missing")
                .refuseIf(
                        onlineLink != null
                                && !onlineLink.isBlank()
                                && !onlineLink.strip().matches("https://[^\\s/]+\\.[^\\s/]+(/\\S*)?"),
                        "onlineLink",
                        "course.link-form");
    }

    /** By time, numbered from 1. */
    List<Meeting> meetings() {
        return numbered(times);
    }

    private static List<Meeting> numbered(List<Time> times) {
        var meetings = new ArrayList<Meeting>();
        times.stream()
                .sorted(Comparator.comparing(Time::startsAt))
                .forEach(time -> meetings.add(new Meeting(meetings.size() + 1, time.startsAt(), time.endsAt())));
        return meetings;
    }

    private static boolean isIncomplete(@Nullable Time time) {
        return time == null || time.startsAt() == null || time.endsAt() == null;
    }

    private static boolean isTurned(Time time) {
        var seconds = time.endsAt().getEpochSecond() - time.startsAt().getEpochSecond();
        return seconds <= 0 || seconds > LONGEST_SECONDS;
    }

    private static boolean overlaps(List<Meeting> meetings) {
        return meetings.stream()
                .anyMatch(one ->
                        meetings.stream().anyMatch(other -> other.number() > one.number() && one.overlaps(other)));
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
