package vn.nhan.business.helping;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.delegation.DelegationRef;
import vn.nhan.identity.delegation.ProofKind;
import vn.nhan.identity.delegation.Purpose;

/**
 * A delegation with the names of everybody in it.
 *
 * @param proof null for a draft, which waits for one
 * @param grantedBy the manager who gave the code; null when the household signed or spoke
 */
record DelegationView(
        UUID id,
        UUID businessId,
        UUID helperAccountId,
        @Nullable String helper,
        List<Purpose> purposes,
        Instant validFrom,
        Instant validUntil,
        State state,
        @Nullable ProofKind proof,
        @Nullable String grantedBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String revokeReason) {

    /** Where a delegation stands. */
    public enum State {
        STANDING,
        DRAFT,
        EXPIRED,
        REVOKED;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(DelegationRef delegation, Instant now) {
            if (delegation.revocation() != null) {
                return REVOKED;
            }
            if (!delegation.stands(now)) {
                return EXPIRED;
            }
            return delegation.isUnproven() ? DRAFT : STANDING;
        }
    }

    static DelegationView of(DelegationRef delegation, Map<UUID, String> names, Instant now) {
        var revocation = delegation.revocation();
        return new DelegationView(
                delegation.id(),
                delegation.businessId(),
                delegation.helperAccountId(),
                names.get(delegation.helperAccountId()),
                delegation.purposes().stream().sorted().toList(),
                delegation.validFrom(),
                delegation.validUntil(),
                State.of(delegation, now),
                delegation.proof(),
                name(names, delegation.grantedBy()),
                revocation == null ? null : revocation.at(),
                revocation == null ? null : name(names, revocation.by()),
                revocation == null ? null : revocation.reason());
    }

    /** The accounts whose names it takes to show one. */
    static Stream<UUID> people(DelegationRef delegation) {
        var revocation = delegation.revocation();
        return Stream.of(
                        delegation.helperAccountId(),
                        delegation.grantedBy(),
                        revocation == null ? null : revocation.by())
                .filter(java.util.Objects::nonNull);
    }

    boolean isOpen() {
        return state == State.STANDING || state == State.DRAFT;
    }

    boolean hasFile() {
        return proof == ProofKind.SIGNED_FORM || proof == ProofKind.VOICE;
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID account) {
        return account == null ? null : names.get(account);
    }
}
