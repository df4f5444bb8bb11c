package vn.nhan.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm behind the number, by the record that was supported first.
 *
 * @param firm the smallest id of its records
 */
record SupportedFirm(UUID firm, UUID businessId, String name, Instant firstAt, List<Evidence> evidence) {

    /** @param href page on which it can be seen */
    record Evidence(
            UUID engagementId, Instant acceptedAt, @Nullable String programme, String href) {}
}
