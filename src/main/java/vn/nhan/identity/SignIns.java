package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantId;

/** Opens and ends sign-ins. All methods work in the caller's transaction, which sees people. */
@ApplicationScoped
public class SignIns {

    private static final int SECRET_BYTES = 32;

    private final CurrentTenant tenant;
    private final RoleGrants roles;
    private final Persona persona;
    private final AccessTokens tokens;
    private final EndedSignIns ended;
    private final NhanConfig nhan;
    private final IdentityConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignIns(
            CurrentTenant tenant,
            RoleGrants roles,
            Persona persona,
            AccessTokens tokens,
            EndedSignIns ended,
            NhanConfig nhan,
            IdentityConfig config,
            Clock clock) {
        this.tenant = tenant;
        this.roles = roles;
        this.persona = persona;
        this.tokens = tokens;
        this.ended = ended;
        this.nhan = nhan;
        this.config = config;
        this.clock = clock;
    }

    /** How somebody has shown who they are. */
    enum Shown {
        PASSWORD,
        SECOND_FACTOR
    }

    /**
     * Opens a sign-in for the province of the host.
     *
     * @throws IdentityFailure.NoRoleHere (through the Uni) when the account may do nothing there
     */
    Uni<TokenPair> open(Mutiny.Session session, Account account, Visitor visitor, Shown shown) {
        var now = clock.instant();
        var signIn = new SignIn(account.id(), tenant.id(), visitor.device(), now, now.plus(config.signInLifetime()));
        signIn.strongAt = shown == Shown.SECOND_FACTOR ? now : null;
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return session.persist(signIn)
                .chain(session::flush)
                .chain(() -> keep(session, signIn, secret))
                .chain(() -> pair(session, account, signIn, secret))
                .invoke(pair -> {
                    if (pair.roles().isEmpty() && !pair.secondFactorMissing()) {
                        throw new IdentityFailure.NoRoleHere();
                    }
                });
    }

    /** Remembers a refresh token, by its hash. */
    Uni<Void> keep(Mutiny.Session session, SignIn signIn, String secret) {
        var now = clock.instant();
        return session.persist(new RefreshToken(signIn, sha256(secret), now, now.plus(config.refreshTokenLifetime())));
    }

    /** Tokens for a sign-in, with what its owner may do there today. */
    Uni<TokenPair> pair(Mutiny.Session session, Account account, SignIn signIn, String secret) {
        return roles.rolesOf(session, account.id(), tenant.id()).map(granted -> {
            var weak = !signIn.isStrong() && nhan.secondFactor() == NhanConfig.SecondFactor.MANDATORY;
            var mine = new TreeSet<>(granted);
            var missing = weak && mine.removeIf(Role::needsSecondFactor);
            var access = tokens.issue(
                    new AccessTokens.Claims(tenant.id(), account.id(), signIn.id(), persona.nameOf(account), mine));
            return new TokenPair(access, secret, config.accessTokenLifetime().toSeconds(), mine, missing);
        });
    }

    void end(SignIn signIn, String because) {
        signIn.end(because, clock.instant());
        ended.add(signIn.id());
    }

    /**
     * Ends all sign-ins of an account but one.
     *
     * @param spared a sign-in that goes on, or an id that nobody has
     */
    public Uni<Void> endOthers(Mutiny.Session session, UUID accountId, UUID spared, String because) {
        return session.createSelectionQuery(
                        "from SignIn where accountId = :account and endedAt is null and id <> :spared", SignIn.class)
                .setParameter("account", accountId)
                .setParameter("spared", spared)
                .getResultList()
                .invoke(open -> open.forEach(signIn -> end(signIn, because)))
                .replaceWithVoid();
    }

    /** Ends all sign-ins of an account. */
    public Uni<Void> endAll(Mutiny.Session session, UUID accountId, String because) {
        return endOthers(session, accountId, new UUID(0, 0), because);
    }

    /** Ends an account's sign-ins at one province, whose roles have changed. */
    public Uni<Void> endAt(Mutiny.Session session, UUID accountId, TenantId province, String because) {
        return session.createSelectionQuery(
                        "from SignIn where accountId = :account and endedAt is null and atTenant = :at", SignIn.class)
                .setParameter("account", accountId)
                .setParameter("at", province.value())
                .getResultList()
                .invoke(open -> open.forEach(signIn -> end(signIn, because)))
                .replaceWithVoid();
    }

    static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
