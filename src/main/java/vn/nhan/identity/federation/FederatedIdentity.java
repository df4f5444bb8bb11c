package vn.nhan.identity.federation;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** That an identity of a provider opens an account. */
@Entity
class FederatedIdentity extends TenantOwned {

    UUID accountId;
    String provider;

    /** Of issuer and subject: the same number at another issuer is somebody else. */
    byte @Nullable [] subjectHash;

    /** Under the person's key, for an export of all that is known of them. */
    byte @Nullable [] subjectSealed;

    Instant linkedAt;

    @Nullable
    Instant lastUsedAt;

    @Nullable
    Instant unlinkedAt;

    protected FederatedIdentity() {}

    FederatedIdentity(UUID accountId, String provider, Instant linkedAt) {
        super(TenantId.NATIONAL);
        this.accountId = accountId;
        this.provider = provider;
        this.linkedAt = linkedAt;
    }

    void use(Instant at) {
        lastUsedAt = at;
    }

    /** Forgets whose identity it was. */
    void unlink(Instant at) {
        unlinkedAt = at;
        subjectHash = null;
        subjectSealed = null;
    }
}
