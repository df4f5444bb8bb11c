package vn.nhan.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/** A business has got somewhere for the first time. */
record Milestone(Subject subject, MilestoneKind kind, Instant reachedAt, Proof proof) {

    /** @param businessName as it was then: a closed count keeps the name it was counted under */
    record Subject(TenantId tenant, UUID businessId, String businessName) {}

    /**
     * The thing to look at for whoever doubts it.
     *
     * @param channel name of the marketplace on which it came about; null where it was on none
     */
    record Proof(String type, UUID id, @Nullable String channel) {

        Proof(String type, UUID id) {
            this(type, id, null);
        }
    }
}
