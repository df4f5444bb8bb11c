package vn.nhan.support.request;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.calendar.Certainty;
import vn.nhan.platform.calendar.WorkingDays;
import vn.nhan.platform.text.Dates;

/** By how many working days of Viet Nam a decision is late, today among them. */
final class Overdue {

    private Overdue() {}

    /**
     * @param end the first moment that was too late
     * @return null where a year's holidays are missing, or no day was worked since
     */
    static @Nullable Integer since(Instant end, Instant now) {
        return after(Dates.dayOf(end).minusDays(1), now);
    }

    /** @param lastDay on which it would have been in time */
    static @Nullable Integer after(LocalDate lastDay, Instant now) {
        var passed = WorkingDays.ofVietnam().between(lastDay, Dates.dayOf(now));
        return passed.certainty() == Certainty.NO_DATA || passed.days() <= 0 ? null : passed.days();
    }
}
