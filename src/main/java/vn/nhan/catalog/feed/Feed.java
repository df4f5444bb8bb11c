package vn.nhan.catalog.feed;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** An address at which a province's goods, or those of one business, are fetched by other programs. */
@Entity
class Feed extends TenantOwned {

    @Nullable
    UUID businessId;

    byte[] secretHash;
    byte[] secretSealed;
    UUID madeBy;
    Instant madeAt;

    /** When somebody last wanted it written anew. */
    Instant requestedAt;

    @Nullable
    Instant revokedAt;

    int generation;

    @Nullable
    Instant generatedAt;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant failedAt;

    protected Feed() {}

    Feed(TenantId tenant, @Nullable UUID businessId, UUID madeBy, Instant at) {
        super(tenant);
        this.businessId = businessId;
        this.madeBy = madeBy;
        this.madeAt = at;
        this.requestedAt = at;
    }

    /** Where its secret is sealed; see {@link vn.nhan.platform.crypto.Seal}. */
    String place() {
        return "feed/" + id() + "/secret";
    }

    void requireInUse() {
        if (revokedAt != null) {
            throw new FeedFailure.Revoked();
        }
    }
}
