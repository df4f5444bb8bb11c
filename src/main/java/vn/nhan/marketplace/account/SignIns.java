package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Ways to a marketplace that somebody began: each leads back once, within ten minutes, to the account and the person that it
 * was begun for. Only a hash of what goes out is kept.
 */
@ApplicationScoped
class SignIns {

    static final Duration LASTS = Duration.ofMinutes(10);
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    SignIns(Clock clock) {
        this.clock = clock;
    }

    /** Gives the state to go out with. */
    Uni<String> begin(Mutiny.Session session, ChannelAccount account, UUID person) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return forgetOld(session, account)
                .chain(() -> session.createNativeQuery(
                                "insert into channel_sign_in (tenant_id, state_hash, account_id, begun_by, expires_at)"
                                        + " values (:tenant, :hash, :account, :person, :until)")
                        .setParameter("tenant", account.tenant().value())
                        .setParameter("hash", hash(state))
                        .setParameter("account", account.id())
                        .setParameter("person", person)
                        .setParameter("until", clock.instant().plus(LASTS))
                        .executeUpdate())
                .replaceWith(state);
    }

    /** Fails with {@link ChannelFailure.StateUnknown} for one that is wrong, used, late, or somebody else's. */
    Uni<UUID> use(Mutiny.Session session, String state, UUID person) {
        return session.createNativeQuery(
                        "update channel_sign_in set used_at = :now where state_hash = :hash and used_at is null"
                                + " and expires_at > :now and begun_by = :person returning account_id",
                        UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("hash", hash(state))
                .setParameter("person", person)
                .getResultList()
                .map(found -> found.stream().findFirst().orElseThrow(ChannelFailure.StateUnknown::new));
    }

    private Uni<Integer> forgetOld(Mutiny.Session session, ChannelAccount account) {
        return session.createNativeQuery(
                        "delete from channel_sign_in where account_id = :account and expires_at < :old")
                .setParameter("account", account.id())
                .setParameter("old", clock.instant().minus(Duration.ofDays(1)))
                .executeUpdate();
    }

    private static byte[] hash(String state) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
