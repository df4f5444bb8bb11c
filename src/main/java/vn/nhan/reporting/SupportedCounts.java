package vn.nhan.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many firms were supported in a period, with accepted evidence; each counts once, and once under each programme.
 *
 * @param engagements accepted ones behind the number
 * @param programmes those under which any was
 */
record SupportedCounts(
        LocalDate from,
        LocalDate to,
        @Nullable String programme,
        long firms,
        long engagements,
        List<OfProgramme> programmes,
        List<Outcome> outcomes,
        Instant asOf) {

    /** @param programme code of the province's file, or the programme's id; null: under none */
    record OfProgramme(@Nullable String programme, long firms) {}

    /** So many of so many that have answered, of what was accepted in the period. */
    record Outcome(String code, int afterDays, long yes, long answered) {}
}
