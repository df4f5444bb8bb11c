package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import vn.nhan.platform.crypto.KeyedHash;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Counts attempts per account and per address in windows of time, in the database, so that it holds for all replicas.
 * Counted in a transaction of its own before the attempt: a failed attempt counts too.
 */
@ApplicationScoped
class Attempts {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final KeyedHash hash;
    private final IdentityConfig config;
    private final Clock clock;

    Attempts(TenantTx tx, CurrentTenant tenant, KeyedHash hash, IdentityConfig config, Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.hash = hash;
        this.config = config;
        this.clock = clock;
    }

    /** Fails with {@link IdentityFailure.TooManyAttempts} once an account's limit is passed. */
    Uni<Void> ofAccount(String signInName) {
        return count("account/" + signInName, config.attemptsPerAccount());
    }

    /** Who has signed in has shown that the attempts were their own: they count no more. */
    Uni<Void> forgive(String signInName) {
        return tx.inTenant(session -> session.createNativeQuery(
                        "delete from attempt_window where tenant_id = :tenant and subject = :subject")
                .setParameter("tenant", tenant.id().value())
                .setParameter("subject", hash.of("attempts", "account/" + signInName))
                .executeUpdate()
                .replaceWithVoid());
    }

    /** Fails with {@link IdentityFailure.TooManyAttempts} once a network address's limit is passed. */
    Uni<Void> fromAddress(String address) {
        return count("address/" + address, config.attemptsPerAddress());
    }

    private Uni<Void> count(String subject, int limit) {
        return tx.inTenant(session -> session.createNativeQuery(
                                "insert into attempt_window as w (tenant_id, subject, window_start, attempts)"
                                        + " values (:tenant, :subject, :start, 1)"
                                        + " on conflict (tenant_id, subject, window_start)"
                                        + " do update set attempts = w.attempts + 1 returning attempts",
                                Integer.class)
                        .setParameter("tenant", tenant.id().value())
                        .setParameter("subject", hash.of("attempts", subject))
                        .setParameter("start", windowStart())
                        .getSingleResult())
                .invoke(attempts -> {
                    if (attempts > limit) {
                        throw new IdentityFailure.TooManyAttempts(
                                config.attemptWindow().toMinutes());
                    }
                })
                .replaceWithVoid();
    }

    private Instant windowStart() {
        var length = config.attemptWindow().toSeconds();
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / length * length);
    }
}
