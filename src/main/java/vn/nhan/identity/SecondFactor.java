package vn.nhan.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/** The authenticator app of one account (RFC 6238). */
@Entity
class SecondFactor {

    @Id
    UUID accountId;

    @Column(updatable = false)
    short tenantId;

    byte[] secretSealed;
    Instant begunAt;

    @Nullable
    Instant confirmedAt;

    /** Of the last code that was accepted: neither it nor an earlier one is good again. */
    long lastStep;

    protected SecondFactor() {}

    SecondFactor(UUID accountId) {
        this.accountId = accountId;
        this.tenantId = TenantId.NATIONAL.value();
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }
}
