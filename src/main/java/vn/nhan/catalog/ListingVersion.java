package vn.nhan.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it was after a change.
 *
 * @param number from 1, without gaps
 * @param by who changed it; null for the platform itself
 * @param restores the version that was put back, if that was the change
 */
record ListingVersion(
        int number,
        Instant at,
        @Nullable String by,
        @Nullable Integer restores,
        Snapshot snapshot) {}
