package vn.nhan.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** A person's way in, in one tenant. */
@Entity
class Account extends TenantOwned {

    String displayName;
    String role;
    byte[] signInHash;
    byte[] signInSealed;
    String passwordHash;
    Instant createdAt;

    @Nullable
    Instant disabledAt;

    @Version
    int version;

    protected Account() {}

    Account(TenantId tenant, String displayName, Role role, Instant createdAt) {
        super(tenant);
        this.displayName = displayName;
        this.role = role.key();
        this.createdAt = createdAt;
    }

    Role role() {
        return Role.of(role);
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    /** Where the sign-in name is sealed; see {@link vn.nhan.platform.crypto.Seal}. */
    String sealedPlace() {
        return "account/" + id() + "/sign-in";
    }
}
