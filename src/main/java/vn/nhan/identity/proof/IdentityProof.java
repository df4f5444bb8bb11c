package vn.nhan.identity.proof;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** That an officer saw somebody's card, or that an identity provider vouches for the number. The number is found by a keyed hash, and opens with the person's key only. */
@Entity
class IdentityProof extends TenantOwned {

    private static final String CITIZEN_ID = "citizen-id";
    private static final String PROVIDER = "provider";

    UUID accountId;
    String kind;
    byte @Nullable [] citizenIdHash;
    byte @Nullable [] citizenIdSealed;

    /** The officer; null where a provider vouches. */
    @Nullable
    UUID checkedBy;

    /** The provider's name in the settings; null where an officer saw the card. */
    @Nullable
    String provider;

    /** Key of the stored photo. */
    @Nullable
    String evidence;

    Instant at;

    protected IdentityProof() {}

    private IdentityProof(String kind, TenantId tenant, UUID accountId, Instant at) {
        super(tenant);
        this.kind = kind;
        this.accountId = accountId;
        this.at = at;
    }

    static IdentityProof seenBy(UUID officer, TenantId tenant, UUID accountId, Instant at) {
        var proof = new IdentityProof(CITIZEN_ID, tenant, accountId, at);
        proof.checkedBy = officer;
        return proof;
    }

    static IdentityProof vouchedBy(String provider, TenantId tenant, UUID accountId, Instant at) {
        var proof = new IdentityProof(PROVIDER, tenant, accountId, at);
        proof.provider = provider;
        return proof;
    }

    /** Where the number is sealed. */
    String place() {
        return "identity-proof/" + id();
    }
}
