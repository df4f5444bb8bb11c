package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.factor.RecoveryCodes;
import vn.nhan.identity.factor.Totp;
import vn.nhan.identity.factor.TotpSecret;
import vn.nhan.platform.crypto.KeyedHash;

/** The codes of authenticator apps and the recovery codes on paper, in the caller's transaction, which sees people. */
@ApplicationScoped
class SecondFactors {

    private static final String SECRET = "second-factor/secret";

    private final PersonSeal seal;
    private final KeyedHash hash;
    private final Clock clock;

    SecondFactors(PersonSeal seal, KeyedHash hash, Clock clock) {
        this.seal = seal;
        this.hash = hash;
        this.clock = clock;
    }

    Uni<Boolean> has(Mutiny.Session session, UUID accountId) {
        return find(session, accountId)
                .map(factor -> factor.isPresent() && factor.get().isConfirmed());
    }

    /** A new secret, which counts once a code of it was shown. One that counts already stays until it is removed. */
    Uni<TotpSecret> begin(Mutiny.Session session, Account account) {
        return find(session, account.id()).chain(found -> {
            if (found.isPresent() && found.get().isConfirmed()) {
                throw new IdentityFailure.SecondFactorStands();
            }
            var secret = TotpSecret.random();
            var factor = found.orElseGet(() -> new SecondFactor(account.id()));
            factor.secretSealed = seal.close(account.key(), SECRET, secret.base32());
            factor.begunAt = clock.instant();
            factor.lastStep = Totp.NEVER_USED;
            return session.persist(factor).replaceWith(secret);
        });
    }

    /** The secret that waits for its first code. */
    Uni<Optional<TotpSecret>> begun(Mutiny.Session session, Account account) {
        return find(session, account.id())
                .map(found -> found.filter(factor -> !factor.isConfirmed()).map(factor -> secret(account, factor)));
    }

    /** The first code of a new secret. Gives the recovery codes, which are shown this once. */
    Uni<List<String>> confirm(Mutiny.Session session, Account account, String code) {
        return find(session, account.id()).chain(found -> {
            var factor =
                    found.filter(begun -> !begun.isConfirmed()).orElseThrow(IdentityFailure.SecondFactorStands::new);
            use(account, factor, code);
            factor.confirmedAt = clock.instant();
            return freshCodes(session, account.id());
        });
    }

    /** @throws IdentityFailure.WrongCode (through the Uni) for a code that is wrong, too old, or was used */
    Uni<Void> show(Mutiny.Session session, UUID accountId, String code) {
        return find(session, accountId)
                .chain(found -> session.find(Account.class, accountId).chain(account -> {
                    var factor = found.filter(SecondFactor::isConfirmed).orElseThrow(IdentityFailure.WrongCode::new);
                    return RecoveryCodes.canonical(code).length() > Totp.DIGITS
                            ? useRecoveryCode(session, accountId, code)
                            : Uni.createFrom().voidItem().invoke(() -> use(account, factor, code));
                }));
    }

    /** New recovery codes; the old ones are good no more. */
    Uni<List<String>> freshCodes(Mutiny.Session session, UUID accountId) {
        var codes = RecoveryCodes.fresh();
        return forgetCodes(session, accountId)
                .chain(() -> session.persistAll(codes.stream()
                        .map(code -> new RecoveryCode(accountId, hashOf(accountId, code)))
                        .toArray()))
                .replaceWith(codes);
    }

    Uni<Long> codesLeft(Mutiny.Session session, UUID accountId) {
        return session.createSelectionQuery(
                        "select count(c) from RecoveryCode c where c.accountId = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    Uni<Void> remove(Mutiny.Session session, UUID accountId) {
        return forgetCodes(session, accountId)
                .chain(() -> session.createMutationQuery("delete from SecondFactor where accountId = :account")
                        .setParameter("account", accountId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Void> useRecoveryCode(Mutiny.Session session, UUID accountId, String code) {
        return session.createMutationQuery("update RecoveryCode set usedAt = :now"
                        + " where accountId = :account and codeHash = :hash and usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("account", accountId)
                .setParameter("hash", hashOf(accountId, code))
                .executeUpdate()
                .invoke(used -> {
                    if (used == 0) {
                        throw new IdentityFailure.WrongCode();
                    }
                })
                .replaceWithVoid();
    }

    private void use(Account account, SecondFactor factor, String code) {
        factor.lastStep = Totp.match(secret(account, factor), code, clock.instant(), factor.lastStep)
                .orElseThrow(IdentityFailure.WrongCode::new);
    }

    private TotpSecret secret(Account account, SecondFactor factor) {
        return TotpSecret.ofBase32(seal.open(account.key(), SECRET, factor.secretSealed));
    }

    private byte[] hashOf(UUID accountId, String code) {
        return hash.of("recovery-code", accountId + "/" + RecoveryCodes.canonical(code));
    }

    private static Uni<Void> forgetCodes(Mutiny.Session session, UUID accountId) {
        return session.createMutationQuery("delete from RecoveryCode where accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Locked: of two who show the same code at the same time one comes second. */
    private static Uni<Optional<SecondFactor>> find(Mutiny.Session session, UUID accountId) {
        return session.find(SecondFactor.class, accountId, LockModeType.PESSIMISTIC_WRITE)
                .map((@Nullable SecondFactor factor) -> Optional.ofNullable(factor));
    }
}
