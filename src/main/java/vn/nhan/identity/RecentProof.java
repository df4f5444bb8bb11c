package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/**
 * That whoever is at the device now is the person who signed in: for what can't be undone, and for everything about a
 * person at once. Signing in, a code, or the password again count for five minutes.
 */
@ApplicationScoped
public class RecentProof {

    private static final TenantScope NATIONAL = TenantScope.of(TenantId.NATIONAL);
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final int DIGITS_OF_A_CODE = 6;
    private static final int TRIES = 10;

    private final TenantTx tx;
    private final CurrentActor actor;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Attempts attempts;
    private final Validation validation;
    private final Clock clock;

    RecentProof(
            TenantTx tx,
            CurrentActor actor,
            AccountRepository accounts,
            Passwords passwords,
            SecondFactors factors,
            Attempts attempts,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.attempts = attempts;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param proof the password, or six digits of the authenticator app */
    public record Shown(@PlainText(max = 200) String proof) {}

    public Uni<Boolean> stands() {
        var since = clock.instant().minus(GOOD_FOR);
        return tx.as(
                NATIONAL,
                session -> session.createNativeQuery(
                                "select greatest(started_at, strong_at, proved_at) from sign_in"
                                        + " where tenant_id = 0 and id = :id and ended_at is null",
                                OffsetDateTime.class)
                        .setParameter("id", actor.signInId())
                        .getSingleResultOrNull()
                        .map(last -> last != null && last.toInstant().isAfter(since)));
    }

    /** @throws ProofFailure.Needed (through the Uni) when the last proof is more than five minutes old */
    public Uni<Void> require() {
        return stands().invoke(stands -> {
                    if (!stands) {
                        throw new ProofFailure.Needed(GOOD_FOR.toMinutes());
                    }
                })
                .replaceWithVoid();
    }

    /** @throws ProofFailure.Wrong (through the Uni) when it is neither the password nor a code of now */
    public Uni<Void> show(Shown shown) {
        validation.of(shown).orThrow();
        var me = actor.require().accountId();
        var given = shown.proof().strip();
        return attempts.count("proof/" + me, TRIES)
                .chain(() -> given.matches("[0-9]{" + DIGITS_OF_A_CODE + "}") ? code(me, given) : password(me, given))
                .chain(this::remember);
    }

    private Uni<Void> code(UUID me, String code) {
        return tx.as(NATIONAL, session -> factors.show(session, me, code))
                .onFailure(IdentityFailure.WrongCode.class)
                .transform(wrong -> new ProofFailure.Wrong());
    }

    private Uni<Void> password(UUID me, String password) {
        return tx.as(NATIONAL, session -> accounts.require(session, me))
                .chain(account -> passwords.matches(password, account))
                .invoke(right -> {
                    if (!right) {
                        throw new ProofFailure.Wrong();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> remember() {
        return tx.as(
                NATIONAL,
                session -> session.createNativeQuery(
                                "update sign_in set proved_at = :now where tenant_id = 0 and id = :id")
                        .setParameter("now", clock.instant())
                        .setParameter("id", actor.signInId())
                        .executeUpdate()
                        .replaceWithVoid());
    }
}
