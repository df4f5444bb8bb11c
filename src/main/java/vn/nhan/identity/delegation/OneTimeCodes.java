package vn.nhan.identity.delegation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.crypto.KeyedHash;

/**
 * Makes one-time codes and takes them in. A business has one living code for each use: a new one ends the last. Tries are
 * counted in a transaction of their own before a code is looked at, so that a refusal doesn't take the count back.
 */
@ApplicationScoped
class OneTimeCodes {

    private final KeyedHash hash;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(KeyedHash hash, Clock clock) {
        this.hash = hash;
        this.clock = clock;
    }

    /** @param digits or letters, shown once and never again */
    record Made(String digits, OneTimeCode code) {}

    Uni<Made> make(Mutiny.Session session, OneTimeCode code) {
        var digits = code.use().draw(random);
        code.codeHash = hashOf(code.businessId, code.goodFor, digits);
        return session.createMutationQuery("update OneTimeCode set expiresAt = :now where businessId = :business"
                        + " and goodFor = :use and usedAt is null and expiresAt > :now")
                .setParameter("now", clock.instant())
                .setParameter("business", code.businessId)
                .setParameter("use", code.goodFor)
                .executeUpdate()
                .chain(() -> session.persist(code))
                .chain(session::flush)
                .replaceWith(new Made(digits, code));
    }

    /** Counts a try at whatever code of the business is alive. */
    Uni<Void> count(Mutiny.Session session, UUID businessId, OneTimeCode.Use use) {
        return session.createMutationQuery("update OneTimeCode set tries = tries + 1 where businessId = :business"
                        + " and goodFor = :use and usedAt is null and expiresAt > :now")
                .setParameter("business", businessId)
                .setParameter("use", use.key())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Ends those of them that nobody has used; gives how many those were. */
    Uni<Integer> end(Mutiny.Session session, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(0)
                : session.createMutationQuery("update OneTimeCode set expiresAt = :now where id in (:ids)"
                                + " and usedAt is null and expiresAt > :now")
                        .setParameter("now", clock.instant())
                        .setParameter("ids", ids)
                        .executeUpdate();
    }

    /** Uses the code up. Fails with {@link DelegationFailure.CodeRefused} unless it is right and good. */
    Uni<OneTimeCode> use(Mutiny.Session session, UUID businessId, OneTimeCode.Use use, @Nullable String digits) {
        var now = clock.instant();
        return living(session, businessId, use).map(code -> {
            if (code == null || !code.isGood(now) || !isRight(code, digits)) {
                throw new DelegationFailure.CodeRefused();
            }
            code.use(now);
            return code;
        });
    }

    private static Uni<@Nullable OneTimeCode> living(Mutiny.Session session, UUID businessId, OneTimeCode.Use use) {
        return session.createSelectionQuery(
                        "from OneTimeCode where businessId = :business and goodFor = :use order by id desc",
                        OneTimeCode.class)
                .setParameter("business", businessId)
                .setParameter("use", use.key())
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    private boolean isRight(OneTimeCode code, @Nullable String digits) {
        return digits != null && MessageDigest.isEqual(code.codeHash, hashOf(code.businessId, code.goodFor, digits));
    }

    private byte[] hashOf(UUID businessId, String use, String digits) {
        return hash.of("one-time-code", businessId + "/" + use + "/" + digits);
    }
}
