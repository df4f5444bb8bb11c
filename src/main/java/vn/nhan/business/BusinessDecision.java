package vn.nhan.business;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was made about a business.
 *
 * @param verb {@link BusinessMove#key()}
 * @param reopens the decision that this one took back
 * @param reopened whether it was taken back itself
 */
public record BusinessDecision(
        UUID id,
        UUID businessId,
        String verb,
        BusinessStatus from,
        BusinessStatus to,
        List<DecisionReason> reasons,
        String decidedByName,
        Instant at,
        @Nullable UUID reopens,
        boolean reopened) {

    public BusinessDecision {
        reasons = List.copyOf(reasons);
    }
}
