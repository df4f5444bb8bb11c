package vn.nhan.support.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.nhan.platform.calendar.Certainty;
import vn.nhan.platform.calendar.WorkingDays;
import vn.nhan.platform.text.Dates;

/**
 * Until when somebody has something. Where the holidays of a year are missing nobody names a last day; the turn ends all the
 * same, a week later, so that nothing waits in silence, and then in that year: so that it can be told from a day that was
 * reckoned.
 */
public final class Turn {

    private static final Duration LOOK_AGAIN = Duration.ofDays(7);

    private Turn() {}

    /**
     * @param day itself doesn't count
     * @return the end of the last of so many working days, or when it is looked at again
     */
    public static Instant end(LocalDate day, int workingDays, WorkingDays calendar, Instant now) {
        var reckoned = calendar.add(day, workingDays);
        return reckoned.certainty() == Certainty.NO_DATA
                ? lookAgain(later(now, midnightAfter(day)), firstMissing(day, calendar))
                : midnightAfter(reckoned.day());
    }

    /** @param missingYear whose holidays nobody has entered */
    private static Instant lookAgain(Instant from, int missingYear) {
        var begins = LocalDate.of(missingYear, 1, 1).atStartOfDay(Dates.VIETNAM);
        return later(from, begins.toInstant()).plus(LOOK_AGAIN);
    }

    /** Its last day, where that is still to come; else when it is looked at again. */
    public static Instant end(ClockReading reading, Instant now) {
        var end = reading.end();
        if (end != null && end.isAfter(now)) {
            return end;
        }
        var missing = reading.missingYear();
        return missing == null ? now.plus(LOOK_AGAIN) : lookAgain(now, missing);
    }

    private static int firstMissing(LocalDate day, WorkingDays calendar) {
        var year = day.getYear();
        while (calendar.certaintyOf(LocalDate.of(year, 1, 1)) != Certainty.NO_DATA) {
            year++;
        }
        return year;
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Dates.VIETNAM).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
