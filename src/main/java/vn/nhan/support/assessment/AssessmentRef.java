package vn.nhan.support.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;

/**
 * What other rooms may know of a finished assessment. Levels of two instruments, or editions, don't compare.
 *
 * @param instrument such as {@code 1567-2025}
 * @param level 0 to 5
 * @param needs codes of what its advice asks for, the weakest pillar first
 */
public record AssessmentRef(
        UUID id,
        TenantId tenant,
        UUID businessId,
        String instrument,
        int edition,
        int level,
        List<String> needs,
        Instant finishedAt) {

    public AssessmentRef {
        needs = List.copyOf(needs);
    }
}
