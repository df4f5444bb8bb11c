package vn.nhan.identity.delegation;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/**
 * That somebody may act for a business. Only ever added and revoked: other terms are another delegation. {@code
 * DynamicUpdate}, because the database lets nothing but a revocation be written into it.
 */
@Entity
@DynamicUpdate
class Delegation extends TenantOwned {

    /** How long a household that was written down without proof stays so. */
    static final Duration DRAFT_LASTS = Duration.ofDays(30);

    UUID businessId;
    UUID helperAccountId;
    String[] purposes;
    Instant validFrom;
    Instant validUntil;

    @Nullable
    String proofKind;

    @Nullable
    String proofKey;

    @Nullable
    String proofType;

    @Nullable
    String proofSha256;

    @Nullable
    UUID codeId;

    @Nullable
    UUID grantedBy;

    UUID recordedBy;
    Instant createdAt;

    @Nullable
    Instant revokedAt;

    @Nullable
    UUID revokedBy;

    @Nullable
    String revokeReason;

    protected Delegation() {}

    private Delegation(Principal principal, UUID helper, Set<Purpose> purposes, Instant from, Instant until) {
        super(principal.tenant());
        this.businessId = principal.businessId();
        this.helperAccountId = helper;
        this.purposes = EnumSet.copyOf(purposes).stream().map(Purpose::key).toArray(String[]::new);
        this.validFrom = from;
        this.validUntil = until;
        this.recordedBy = helper;
        this.createdAt = from;
    }

    /** The helper wrote the household down; its word is still to come. */
    static Delegation draft(Principal principal, UUID helper, Instant now) {
        return new Delegation(principal, helper, EnumSet.of(Purpose.DRAFT), now, now.plus(DRAFT_LASTS));
    }

    /** A manager told the helper a code made for these terms. */
    static Delegation byCode(Principal principal, UUID helper, OneTimeCode code, Instant now) {
        var given = new Delegation(principal, helper, code.purposes(), now, code.grantEnd());
        given.proofKind = ProofKind.OTP.key();
        given.codeId = code.id();
        given.grantedBy = code.madeBy;
        return given;
    }

    /** The household, which has no account, signed or spoke. */
    static Delegation byProof(Principal principal, UUID helper, Terms terms, Instant now, Proof proof) {
        var given = new Delegation(principal, helper, terms.purposes(), now, terms.end());
        given.proofKind = proof.kind().key();
        given.proofKey = proof.key().value();
        given.proofType = proof.contentType();
        given.proofSha256 = proof.sha256();
        return given;
    }

    /** Whether it allows this at that moment; its last second is {@code validUntil}. */
    boolean allows(Purpose purpose, Instant at) {
        return stands(at) && purpose.isAllowedBy(purposes());
    }

    boolean stands(Instant at) {
        return revokedAt == null && !at.isBefore(validFrom) && !at.isAfter(validUntil);
    }

    /** Whether it is a draft: the helper may write the household down and nothing else. */
    boolean isUnproven() {
        return proofKind == null;
    }

    /** Ends it at once. Whether it stood so far: who revokes twice changes nothing. */
    boolean revoke(UUID by, Instant at, @Nullable String reason) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = at;
        revokedBy = by;
        revokeReason = reason;
        return true;
    }

    Set<Purpose> purposes() {
        return Arrays.stream(purposes)
                .map(Purpose::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Purpose.class)));
    }

    @Nullable
    ProofKind proof() {
        return proofKind == null ? null : ProofKind.of(proofKind);
    }
}
