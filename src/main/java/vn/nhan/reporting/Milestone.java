package vn.nhan.reporting;

import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;

/** A business has got somewhere for the first time. */
record Milestone(Subject subject, MilestoneKind kind, Instant reachedAt, Proof proof) {

    /** @param businessName as it was then: a closed count keeps the name it was counted under */
    record Subject(TenantId tenant, UUID businessId, String businessName) {}

    /** The thing to look at for whoever doubts it. */
    record Proof(String type, UUID id) {}
}
