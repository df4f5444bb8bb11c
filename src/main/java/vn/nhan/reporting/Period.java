package vn.nhan.reporting;

import java.time.Instant;
import java.time.LocalDate;
import vn.nhan.platform.text.Dates;

/** Days from the first to the last, both included, by the Vietnamese clock. */
record Period(LocalDate from, LocalDate to) {

    Instant start() {
        return from.atStartOfDay(Dates.VIETNAM).toInstant();
    }

    /** The first moment that no longer belongs to it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(Dates.VIETNAM).toInstant();
    }

    /** Whether nothing can happen in it any more. */
    boolean isOver(Instant now) {
        return !now.isBefore(end());
    }
}
