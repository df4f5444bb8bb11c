package vn.nhan.identity.delegation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as other rooms see it.
 *
 * @param validUntil its last second
 * @param proof null for a draft, which waits for one
 * @param grantedBy the manager who made the code; null when the household had no account and signed or spoke
 */
public record DelegationRef(
        UUID id,
        UUID businessId,
        UUID helperAccountId,
        Set<Purpose> purposes,
        Instant validFrom,
        Instant validUntil,
        @Nullable ProofKind proof,
        @Nullable UUID grantedBy,
        UUID recordedBy,
        @Nullable Revocation revocation) {

    /** Who ended it, when and why. */
    public record Revocation(Instant at, UUID by, @Nullable String reason) {}

    static DelegationRef of(Delegation delegation) {
        var at = delegation.revokedAt;
        var by = delegation.revokedBy;
        return new DelegationRef(
                delegation.id(),
                delegation.businessId,
                delegation.helperAccountId,
                delegation.purposes(),
                delegation.validFrom,
                delegation.validUntil,
                delegation.proof(),
                delegation.grantedBy,
                delegation.recordedBy,
                at == null || by == null ? null : new Revocation(at, by, delegation.revokeReason));
    }

    /** Whether anything can be done under it at that moment. */
    public boolean stands(Instant at) {
        return revocation == null && !at.isBefore(validFrom) && !at.isAfter(validUntil);
    }

    /** Whether the household's word is still to come. */
    public boolean isUnproven() {
        return proof == null;
    }

    public boolean allows(Purpose purpose) {
        return purpose.isAllowedBy(purposes);
    }
}
