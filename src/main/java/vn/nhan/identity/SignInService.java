package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Signing in, staying signed in, signing out. */
@ApplicationScoped
class SignInService {

    private static final int SECRET_BYTES = 32;

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final AccountRepository accounts;
    private final AccountService accountService;
    private final Passwords passwords;
    private final AccessTokens tokens;
    private final Attempts attempts;
    private final Validation validation;
    private final IdentityConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignInService(
            TenantTx tx,
            CurrentTenant tenant,
            AccountRepository accounts,
            AccountService accountService,
            Passwords passwords,
            AccessTokens tokens,
            Attempts attempts,
            Validation validation,
            IdentityConfig config,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.accounts = accounts;
        this.accountService = accountService;
        this.passwords = passwords;
        this.tokens = tokens;
        this.attempts = attempts;
        this.validation = validation;
        this.config = config;
        this.clock = clock;
    }

    record Credentials(
            @PlainText(max = 254) String signInName,
            @PlainText(max = 200) String password) {}

    /** @param expiresInSeconds of the access token */
    record TokenPair(String accessToken, String refreshToken, long expiresInSeconds, Role role) {}

    Uni<TokenPair> signIn(Credentials credentials, String address) {
        validation.of(credentials).orThrow();
        var name = parsed(credentials.signInName());
        return attempts.fromAddress(address)
                .chain(() -> name.isEmpty()
                        ? Uni.createFrom().nullItem()
                        : attempts.ofAccount(name.get().canonical()).chain(() -> find(name.get())))
                .chain(account -> authenticated(account, credentials.password()))
                .call(account -> name.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : attempts.forgive(name.get().canonical()))
                .chain(account -> tx.inTenant(session -> open(session, account)));
    }

    /**
     * Gives a new pair for a refresh token. A token used again after the grace time ends the whole sign-in: of the two
     * who hold it, one stole it (RFC 9700, 4.14).
     */
    Uni<TokenPair> renew(String refreshToken) {
        return tx.inTenant(session ->
                        find(session, refreshToken).chain(token -> token == null ? none() : renew(session, token)))
                .onItem()
                .ifNull()
                .failWith(IdentityFailure.SignInEnded::new);
    }

    Uni<Void> signOut(UUID signInId) {
        return tx.inTenant(session -> session.find(SignIn.class, signInId).invoke(signIn -> {
                    if (signIn != null) {
                        signIn.end("signed out", clock.instant());
                    }
                }))
                .replaceWithVoid();
    }

    private static Optional<SignInName> parsed(String typed) {
        try {
            return Optional.of(SignInName.parse(typed));
        } catch (DomainFailure nobodysName) {
            return Optional.empty();
        }
    }

    private Uni<@Nullable Account> find(SignInName name) {
        return tx.inTenant(session -> accounts.bySignInHash(session, accountService.hashOf(tenant.id(), name)));
    }

    private Uni<Account> authenticated(@Nullable Account account, String password) {
        var matches = account == null || account.isDisabled()
                ? passwords.waste(password)
                : passwords.matches(password, account.passwordHash);
        return matches.map(right -> {
            if (!right || account == null) {
                throw new IdentityFailure.WrongCredentials();
            }
            return account;
        });
    }

    private Uni<TokenPair> open(Mutiny.Session session, Account account) {
        var now = clock.instant();
        var signIn = new SignIn(account, now, now.plus(config.signInLifetime()));
        return session.persist(signIn).chain(session::flush).chain(() -> issue(session, account, signIn));
    }

    private Uni<TokenPair> issue(Mutiny.Session session, Account account, SignIn signIn) {
        var now = clock.instant();
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var refresh = new RefreshToken(signIn, sha256(secret), now, now.plus(config.refreshTokenLifetime()));
        var access = tokens.issue(new AccessTokens.Claims(
                account.tenant(), account.id(), signIn.id(), account.displayName, account.role()));
        return session.persist(refresh)
                .replaceWith(new TokenPair(
                        access, secret, config.accessTokenLifetime().toSeconds(), account.role()));
    }

    private Uni<@Nullable RefreshToken> find(Mutiny.Session session, String secret) {
        return session.createSelectionQuery("from RefreshToken where secretHash = :hash", RefreshToken.class)
                .setParameter("hash", sha256(secret))
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    private Uni<@Nullable TokenPair> renew(Mutiny.Session session, RefreshToken token) {
        var now = clock.instant();
        return session.find(SignIn.class, token.signInId).chain(signIn -> {
            if (token.isStolen(now, config.reuseGrace())) {
                signIn.end("refresh token reused", now);
                return none();
            }
            if (!signIn.isOpen(now) || now.isAfter(token.expiresAt)) {
                return none();
            }
            token.use(now);
            return accounts.byId(session, signIn.accountId)
                    .chain(account ->
                            account == null || account.isDisabled() ? none() : issue(session, account, signIn));
        });
    }

    private static Uni<@Nullable TokenPair> none() {
        return Uni.createFrom().nullItem();
    }

    private static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
