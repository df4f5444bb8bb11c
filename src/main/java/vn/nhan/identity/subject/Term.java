package vn.nhan.identity.subject;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.calendar.Certainty;
import vn.nhan.platform.text.Dates;

/**
 * A time that the law gives, and whether it was kept.
 *
 * @param lastDay the last day of it, to midnight in Viet Nam (Civil Code 2015, article 148.6)
 * @param certainty whether a holiday that isn't announced yet may still move it
 * @param metAt when it was met; null while it runs
 */
record Term(
        LocalDate lastDay, Certainty certainty, @Nullable Instant metAt) {

    /** The first moment that is too late. */
    Instant end() {
        return lastDay.plusDays(1).atStartOfDay(Dates.VIETNAM).toInstant();
    }

    boolean isOpen() {
        return metAt == null;
    }

    boolean isBroken(Instant now) {
        var until = metAt == null ? now : metAt;
        return !until.isBefore(end());
    }
}
