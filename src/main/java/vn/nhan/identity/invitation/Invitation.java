package vn.nhan.identity.invitation;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** Somebody may have a role here, once, until a day. */
@Entity
class Invitation extends TenantOwned {

    String role;

    @Nullable
    String communeCode;

    @Nullable
    UUID businessId;

    @Nullable
    String businessRole;

    String by;
    byte[] secretHash;
    byte @Nullable [] nameSealed;
    Instant invitedAt;
    UUID invitedBy;
    Instant expiresAt;

    @Nullable
    Instant usedAt;

    @Nullable
    UUID usedBy;

    @Nullable
    Instant revokedAt;

    @Nullable
    UUID revokedBy;

    protected Invitation() {}

    Invitation(TenantId tenant, Wanted wanted, byte[] secretHash, UUID invitedBy) {
        super(tenant);
        this.role = wanted.role().key();
        this.communeCode = wanted.communeCode();
        this.businessId = wanted.businessId();
        this.businessRole = wanted.businessRole();
        this.by = wanted.by().key();
        this.secretHash = secretHash;
        this.invitedBy = invitedBy;
    }

    Role role() {
        return Role.of(role);
    }

    By by() {
        return By.of(by);
    }

    boolean isOpen(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    /** @throws InvitationFailure.Unusable when it was used, was taken back, or is too old */
    void use(UUID accountId, Instant now) {
        if (!isOpen(now)) {
            throw new InvitationFailure.Unusable();
        }
        usedAt = now;
        usedBy = accountId;
        nameSealed = null; // the account has it now
    }

    /** @throws InvitationFailure.AlreadyUsed when somebody has accepted it: then there is a role to end */
    void revoke(UUID by, Instant now) {
        if (usedAt != null) {
            throw new InvitationFailure.AlreadyUsed();
        }
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
            nameSealed = null;
        }
    }

    /** Where the invited name is sealed; see {@link vn.nhan.platform.crypto.Seal}. */
    String namePlace() {
        return "invitation/" + id() + "/name";
    }
}
