package vn.nhan.identity;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** A code on paper that stands in once for a lost authenticator app. */
@Entity
class RecoveryCode extends TenantOwned {

    UUID accountId;
    byte[] codeHash;

    @Nullable
    Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(UUID accountId, byte[] codeHash) {
        super(TenantId.NATIONAL);
        this.accountId = accountId;
        this.codeHash = codeHash;
    }
}
