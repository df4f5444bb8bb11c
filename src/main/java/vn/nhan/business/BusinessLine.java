package vn.nhan.business;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * A business in an officer's list.
 *
 * @param sentOn the day on which it was last sent in, if ever
 * @param daysWaiting midnights in Viet Nam since then; 0 for today
 */
record BusinessLine(
        UUID id,
        String name,
        @Nullable String taxCode,
        String commune,
        @Nullable String sentOn,
        long daysWaiting) {

    static BusinessLine of(BusinessQueries.BusinessRow row, Instant now) {
        var sent = row.submittedAt() == null ? null : Dates.dayOf(row.submittedAt());
        return new BusinessLine(
                row.id(),
                row.name(),
                row.taxCode(),
                row.commune(),
                sent == null ? null : Dates.format(sent),
                sent == null ? 0 : ChronoUnit.DAYS.between(sent, Dates.dayOf(now)));
    }
}
