package vn.nhan.identity.subject;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** Somebody is to be forgotten on a certain day, unless they change their mind before. */
@Entity
class Erasure extends TenantOwned {

    UUID accountId;
    short askedIn;
    UUID requestId;
    Instant askedAt;
    Instant dueAt;

    /** From here on there is no way back. */
    @Nullable
    Instant begunAt;

    @Nullable
    Instant cancelledAt;

    @Nullable
    Instant doneAt;

    protected Erasure() {}

    Erasure(DataRequest request, Instant askedAt, Instant dueAt) {
        super(TenantId.NATIONAL);
        this.accountId = request.accountId;
        this.askedIn = request.tenant().value();
        this.requestId = request.id();
        this.askedAt = askedAt;
        this.dueAt = dueAt;
    }

    TenantId askedIn() {
        return new TenantId(askedIn);
    }

    boolean canBeCancelled() {
        return begunAt == null && cancelledAt == null;
    }
}
