package vn.nhan.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One business behind a number. */
record MilestoneRow(UUID businessId, String businessName, Instant reachedAt, Evidence evidence) {

    /**
     * @param type {@code business}, {@code verification} or {@code listing}
     * @param href page on which it can be seen; null when it stands on none any more
     * @param channel name of the marketplace on which it came about; null where it was on none
     */
    record Evidence(
            String type,
            UUID id,
            @Nullable String href,
            @Nullable String channel) {}
}
