package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Base64;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.crypto.KeyedHash;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Staying signed in. A refresh token has one successor and no other: it is computed from the token under a key of ours, so
 * a reply that was lost is given again, byte for byte, to whoever still holds the old token, and nothing needs to be kept
 * for that. A token used again after the grace time ends the whole sign-in: of the two who hold it, one stole it (RFC 9700,
 * 4.14).
 */
@ApplicationScoped
class RenewalService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final AccountRepository accounts;
    private final SignIns signIns;
    private final KeyedHash hash;
    private final IdentityConfig config;
    private final Clock clock;

    RenewalService(
            TenantTx tx,
            CurrentTenant tenant,
            AccountRepository accounts,
            SignIns signIns,
            KeyedHash hash,
            IdentityConfig config,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.accounts = accounts;
        this.signIns = signIns;
        this.hash = hash;
        this.config = config;
        this.clock = clock;
    }

    /** @throws IdentityFailure.SignInEnded (through the Uni) for any token that is not good here and now */
    Uni<TokenPair> renew(String refreshToken) {
        return tx.as(
                        tenant.require().withPeople(),
                        session -> find(session, refreshToken)
                                .chain(token -> token == null ? none() : renew(session, token, refreshToken)))
                .onItem()
                .ifNull()
                .failWith(IdentityFailure.SignInEnded::new);
    }

    private static Uni<@Nullable RefreshToken> find(Mutiny.Session session, String secret) {
        return session.createSelectionQuery("from RefreshToken where secretHash = :hash", RefreshToken.class)
                .setParameter("hash", SignIns.sha256(secret))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    private Uni<@Nullable TokenPair> renew(Mutiny.Session session, RefreshToken token, String secret) {
        var now = clock.instant();
        return session.find(SignIn.class, token.signInId).chain(signIn -> {
            if (token.isStolen(now, config.reuseGrace())) {
                signIns.end(signIn, "refresh token reused");
                return none();
            }
            if (!signIn.isOpen(now) || now.isAfter(token.expiresAt) || !isForHere(signIn)) {
                return none();
            }
            return accounts.byId(session, signIn.accountId)
                    .chain(account -> account == null || !account.isUsable()
                            ? none()
                            : succeed(session, token, signIn, secret)
                                    .chain(next -> signIns.pair(session, account, signIn, next)));
        });
    }

    /** The successor of a token: written down at its first use, computed again for a second one within the grace time. */
    private Uni<String> succeed(Mutiny.Session session, RefreshToken token, SignIn signIn, String secret) {
        var next = Base64.getUrlEncoder().withoutPadding().encodeToString(hash.of("refresh-successor", secret));
        if (token.usedAt != null) {
            return Uni.createFrom().item(next);
        }
        token.use(clock.instant());
        signIn.seenAt = clock.instant();
        return signIns.keep(session, signIn, next).replaceWith(next);
    }

    /** A sign-in of a province goes on where that province is adopted. */
    private boolean isForHere(SignIn signIn) {
        var here = tenant.require();
        return here.own().equals(signIn.at()) || (!signIn.at().isNational() && here.contains(signIn.at()));
    }

    private static Uni<@Nullable TokenPair> none() {
        return Uni.createFrom().nullItem();
    }
}
