package vn.nhan.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/**
 * A person's way in, wherever in the country. What tells who they are is sealed under their own key; without it only the
 * pseudonym is left.
 */
@Entity
class Account extends TenantOwned {

    byte @Nullable [] personKey;
    byte @Nullable [] nameSealed;
    String pseudonym;
    byte @Nullable [] signInHash;
    byte @Nullable [] signInSealed;

    /** Whether the sign-in name is an e-mail address, which is all that may be known without opening it. */
    @Nullable
    Boolean byMail;

    /** Null for somebody who signs in elsewhere (OpenID Connect) only. */
    @Nullable
    String passwordHash;

    Instant createdAt;

    @Nullable
    Instant disabledAt;

    @Nullable
    Instant erasedAt;

    @Version
    int version;

    protected Account() {}

    Account(Instant createdAt) {
        super(TenantId.NATIONAL);
        this.createdAt = createdAt;
        this.pseudonym = Pseudonym.of(id());
    }

    boolean isUsable() {
        return disabledAt == null && erasedAt == null;
    }

    /** @throws IllegalStateException when the person was erased */
    PersonKey key() {
        if (personKey == null) {
            throw new IllegalStateException("the person behind account " + id() + " was erased");
        }
        return new PersonKey(id(), personKey);
    }
}
