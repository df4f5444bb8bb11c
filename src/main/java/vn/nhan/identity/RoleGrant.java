package vn.nhan.identity;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** What one person may do in one province, until it is ended. */
@Entity
class RoleGrant extends TenantOwned {

    UUID accountId;
    String role;

    /** Of roles that are held for one commune. */
    @Nullable
    String communeCode;

    Instant grantedAt;

    @Nullable
    UUID grantedBy;

    @Nullable
    Instant endedAt;

    @Nullable
    UUID endedBy;

    protected RoleGrant() {}

    RoleGrant(TenantId tenant, UUID accountId, Role role, @Nullable String communeCode) {
        super(tenant);
        this.accountId = accountId;
        this.role = role.key();
        this.communeCode = communeCode;
    }

    Role role() {
        return Role.of(role);
    }

    void end(@Nullable UUID by, Instant at) {
        if (endedAt == null) {
            endedAt = at;
            endedBy = by;
        }
    }
}
