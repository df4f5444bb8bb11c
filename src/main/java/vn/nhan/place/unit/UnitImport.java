package vn.nhan.place.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that was checked, and perhaps applied.
 *
 * @param id null when nothing of it was kept: after a dry run, or when it told nothing new
 * @param kind {@code units} or {@code lineage}
 * @param checkedAt when it was compared with what was known
 * @param appliedAt when it became what we believe; null while it was only checked
 */
record UnitImport(
        @Nullable UUID id,
        String kind,
        String fileName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String decree,
        UnitReport report,
        Instant checkedAt,
        @Nullable Instant appliedAt) {}
