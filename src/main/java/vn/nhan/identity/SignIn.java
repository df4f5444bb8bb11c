package vn.nhan.identity;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** One sign-in on one device, for one province: the family of all refresh tokens that follow from it. */
@Entity
class SignIn extends TenantOwned {

    UUID accountId;
    short atTenant;

    /** What kind of browser it was, in a few words; for its owner to know it again. */
    String device;

    Instant startedAt;
    Instant seenAt;

    /** When a second factor was shown. */
    @Nullable
    Instant strongAt;

    Instant expiresAt;

    @Nullable
    Instant endedAt;

    @Nullable
    String endedBecause;

    protected SignIn() {}

    SignIn(UUID accountId, TenantId at, String device, Instant startedAt, Instant expiresAt) {
        super(TenantId.NATIONAL);
        this.accountId = accountId;
        this.atTenant = at.value();
        this.device = device;
        this.startedAt = startedAt;
        this.seenAt = startedAt;
        this.expiresAt = expiresAt;
    }

    TenantId at() {
        return new TenantId(atTenant);
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    boolean isStrong() {
        return strongAt != null;
    }

    void end(String because, Instant at) {
        if (endedAt == null) {
            endedAt = at;
            endedBecause = because;
        }
    }
}
