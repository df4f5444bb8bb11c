package vn.nhan.identity;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** One sign-in on one device: the family of all refresh tokens that follow from it. */
@Entity
class SignIn extends TenantOwned {

    UUID accountId;
    Instant startedAt;
    Instant expiresAt;

    @Nullable
    Instant endedAt;

    @Nullable
    String endedBecause;

    protected SignIn() {}

    SignIn(Account account, Instant startedAt, Instant expiresAt) {
        super(account.tenant());
        this.accountId = account.id();
        this.startedAt = startedAt;
        this.expiresAt = expiresAt;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    void end(String because, Instant at) {
        if (endedAt == null) {
            endedAt = at;
            endedBecause = because;
        }
    }
}
