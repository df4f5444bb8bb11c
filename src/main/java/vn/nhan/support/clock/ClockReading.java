package vn.nhan.support.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.calendar.Certainty;
import vn.nhan.platform.text.Dates;

/**
 * How a clock stands, and when its term ends.
 *
 * @param workingDaysUsed whole working days for which it ran, since it was last started anew
 * @param lastDay the last day of the term, to midnight in Viet Nam; of a stopped clock the day it would have been. Null
 *     while it stands still, and where the holidays of a year are missing
 * @param certainty {@link Certainty#NO_DATA} says that there is no day because a year's holidays are missing
 * @param missingYear the first year without holidays; null when none is missing
 * @param settledAt when it was stopped; null while it isn't
 */
public record ClockReading(
        ClockState state,
        int workingDaysUsed,
        @Nullable LocalDate lastDay,
        Certainty certainty,
        @Nullable Integer missingYear,
        @Nullable Instant settledAt) {

    /** Whether the term was broken by then. A day that nobody can name is never missed. */
    public boolean isLate(Instant now) {
        var until = settledAt == null ? now : settledAt;
        return lastDay != null && Dates.dayOf(until).isAfter(lastDay);
    }

    /** The first moment that is too late; null without a last day. */
    public @Nullable Instant end() {
        return lastDay == null
                ? null
                : lastDay.plusDays(1).atStartOfDay(Dates.VIETNAM).toInstant();
    }

    public boolean isNoData() {
        return certainty == Certainty.NO_DATA;
    }
}
