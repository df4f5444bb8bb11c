package vn.nhan.identity;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** A secret that is good for one renewal; only its hash is kept. */
@Entity
class RefreshToken extends TenantOwned {

    UUID signInId;
    byte[] secretHash;
    Instant issuedAt;
    Instant expiresAt;

    @Nullable
    Instant usedAt;

    protected RefreshToken() {}

    RefreshToken(SignIn signIn, byte[] secretHash, Instant issuedAt, Instant expiresAt) {
        super(TenantId.NATIONAL);
        this.signInId = signIn.id();
        this.secretHash = secretHash;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    /** A second use this late is no lost reply: somebody else has the token. */
    boolean isStolen(Instant now, Duration grace) {
        return usedAt != null && now.isAfter(usedAt.plus(grace));
    }

    void use(Instant now) {
        if (usedAt == null) {
            usedAt = now;
        }
    }
}
