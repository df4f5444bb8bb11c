package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.crypto.KeyedHash;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Counts attempts in windows of time, in the database, so that it holds for all replicas. Counted in a transaction of its
 * own before the attempt: a failed attempt counts too. A name is counted for each network it is tried from, and apart from
 * that for each browser that its owner uses: whoever guesses elsewhere locks nobody out but themselves.
 */
@ApplicationScoped
public class Attempts {

    private static final TenantScope NATIONAL = TenantScope.of(TenantId.NATIONAL);

    private final TenantTx tx;
    private final DeviceCookie devices;
    private final KeyedHash hash;
    private final IdentityConfig config;
    private final Clock clock;

    Attempts(TenantTx tx, DeviceCookie devices, KeyedHash hash, IdentityConfig config, Clock clock) {
        this.tx = tx;
        this.devices = devices;
        this.hash = hash;
        this.config = config;
        this.clock = clock;
    }

    /** Fails with {@link IdentityFailure.TooManyAttempts} once the limit of a name tried from there is passed. */
    Uni<Void> ofName(SignInName name, Visitor visitor) {
        return count(subject(name, visitor), config.attemptsPerAccount());
    }

    /** Who has signed in has shown that the attempts were their own: they count no more. */
    Uni<Void> forgive(SignInName name, Visitor visitor) {
        return forget(subject(name, visitor));
    }

    /** Of six-digit codes, by somebody who knows the password already. */
    Uni<Void> ofCode(UUID accountId) {
        return count("code/" + accountId, config.attemptsPerAccount());
    }

    Uni<Void> forgiveCodes(UUID accountId) {
        return forget("code/" + accountId);
    }

    /** Fails with {@link IdentityFailure.TooManyAttempts} once a network address's limit is passed. */
    public Uni<Void> fromAddress(String address) {
        return count("address/" + address, config.attemptsPerAddress());
    }

    /**
     * Counts an attempt at anything else that could be guessed.
     *
     * @param subject what is guessed at, and by whom; kept as a keyed hash only
     * @throws IdentityFailure.TooManyAttempts (through the Uni) for more than {@code limit} in a window
     */
    public Uni<Void> count(String subject, int limit) {
        return tx.as(
                        NATIONAL,
                        session -> session.createNativeQuery(
                                        "insert into attempt_window as w (tenant_id, subject, window_start, attempts)"
                                                + " values (0, :subject, :start, 1)"
                                                + " on conflict (tenant_id, subject, window_start)"
                                                + " do update set attempts = w.attempts + 1 returning attempts",
                                        Integer.class)
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

    private Uni<Void> forget(String subject) {
        return tx.as(
                NATIONAL,
                session -> session.createNativeQuery(
                                "delete from attempt_window where tenant_id = 0 and subject = :subject")
                        .setParameter("subject", hash.of("attempts", subject))
                        .executeUpdate()
                        .replaceWithVoid());
    }

    private String subject(SignInName name, Visitor visitor) {
        return devices.deviceOf(visitor.knownDevice(), name.canonical())
                .map(device -> "device/" + device)
                .orElseGet(() -> "name/" + name.canonical() + "@" + visitor.network());
    }

    private Instant windowStart() {
        var length = config.attemptWindow().toSeconds();
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / length * length);
    }
}
