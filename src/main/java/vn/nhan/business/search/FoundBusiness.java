package vn.nhan.business.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of what was found.
 *
 * @param taxCode of cooperatives and enterprises only: a household's is its head's citizen id
 * @param stage {@link StageFilter#key}, where anything is known of it
 * @param mergedInto the record that took this one in
 */
record FoundBusiness(
        UUID id,
        String name,
        String kind,
        @Nullable String taxCode,
        String commune,
        String status,
        @Nullable Instant submittedAt,
        @Nullable String sector,
        @Nullable String stage,
        @Nullable UUID mergedInto) {}
