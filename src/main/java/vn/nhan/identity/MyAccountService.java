package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.factor.TotpSecret;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** What somebody does about their own account: password, second factor, sign-ins. */
@ApplicationScoped
class MyAccountService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final AccountRepository accounts;
    private final Persona persona;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final SecondFactors factors;
    private final SignIns signIns;
    private final RoleGrants roles;
    private final Attempts attempts;
    private final Validation validation;
    private final Audit audit;
    private final Clock clock;

    MyAccountService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            AccountRepository accounts,
            Persona persona,
            Passwords passwords,
            PasswordRules rules,
            SecondFactors factors,
            SignIns signIns,
            RoleGrants roles,
            Attempts attempts,
            Validation validation,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.accounts = accounts;
        this.persona = persona;
        this.passwords = passwords;
        this.rules = rules;
        this.factors = factors;
        this.signIns = signIns;
        this.roles = roles;
        this.attempts = attempts;
        this.validation = validation;
        this.audit = audit;
        this.clock = clock;
    }

    record NewPassword(
            @PlainText(max = 200) String current,
            @PlainText(max = 200) String password) {}

    record Password(@PlainText(max = 200) String password) {}

    /** @param code six digits, or where it says so a recovery code */
    record Code(@PlainText(max = 40) String code) {}

    /**
     * Where the second factor stands.
     *
     * @param needed whether a role of this province counts only with it
     * @param shown whether this sign-in has shown it
     */
    record FactorView(boolean standing, boolean needed, boolean shown, long recoveryCodesLeft) {}

    /** @param secret for typing by hand, in fours; {@code uri} for the QR code */
    record Enrolment(String secret, String uri) {}

    record RecoveryCodesView(List<String> recoveryCodes) {}

    /** @param at slug-less number of the province; pages show its name */
    record SignInView(
            UUID id,
            String device,
            short at,
            Instant startedAt,
            Instant seenAt,
            boolean secondFactor,
            boolean current) {}

    /** Ends all other sign-ins: whoever else knew the old password is out. */
    Uni<Void> changePassword(NewPassword change) {
        var checks = validation.of(change);
        checks.orThrow();
        var me = actor.require().accountId();
        return attempts.ofCode(me)
                .chain(() -> mine((session, account) -> Uni.createFrom().item(account)))
                .chain(account -> {
                    var name = persona.signInNameOf(account);
                    rules.objectionTo(change.password(), name == null ? "" : name.canonical())
                            .ifPresent(code -> checks.refuseIf(true, "password", code));
                    checks.orThrow();
                    return passwords.matches(change.current(), account);
                })
                .invoke(right -> {
                    if (!right) {
                        throw new IdentityFailure.WrongPassword("current");
                    }
                })
                .chain(() -> passwords.hash(change.password()))
                .chain(hashed -> mine((session, account) -> {
                    account.passwordHash = hashed;
                    return signIns.endOthers(session, account.id(), actor.signInId(), "password changed")
                            .chain(() -> record(session, account, "account.password"));
                }))
                .call(() -> attempts.forgiveCodes(me));
    }

    Uni<FactorView> factor() {
        return mine((session, account) -> factors.has(session, account.id())
                .chain(standing -> factors.codesLeft(session, account.id())
                        .chain(left -> isNeeded(session, account.id())
                                .chain(needed -> session.find(SignIn.class, actor.signInId())
                                        .map(signIn -> new FactorView(
                                                standing, needed, signIn != null && signIn.isStrong(), left))))));
    }

    /** Begins to set up an authenticator app; asks for the password again, for the phone may lie open on a table. */
    Uni<Enrolment> beginFactor(Password again) {
        validation.of(again).orThrow();
        return proven(again.password())
                .chain(() -> mine((session, account) ->
                        factors.begin(session, account).map(secret -> enrolment(account, secret))));
    }

    /** The set-up that waits for its first code, if one was begun. */
    Uni<Optional<Enrolment>> begunFactor() {
        return mine((session, account) ->
                factors.begun(session, account).map(begun -> begun.map(secret -> enrolment(account, secret))));
    }

    /** From now on a code is asked for; this sign-in has shown one. */
    Uni<RecoveryCodesView> confirmFactor(Code code) {
        validation.of(code).orThrow();
        var me = actor.require().accountId();
        return attempts.ofCode(me)
                .chain(() -> mine((session, account) -> factors.confirm(session, account, code.code())
                        .call(() -> strengthen(session))
                        .call(() -> signIns.endOthers(session, me, actor.signInId(), "second factor set up"))
                        .call(() -> record(session, account, "account.second-factor.begin"))
                        .map(RecoveryCodesView::new)))
                .call(() -> attempts.forgiveCodes(me));
    }

    Uni<RecoveryCodesView> freshRecoveryCodes(Code code) {
        return shown(
                code,
                (session, account) -> factors.freshCodes(session, account.id()).map(RecoveryCodesView::new));
    }

    /** @throws IdentityFailure.SecondFactorNeeded (through the Uni) for whoever holds a role that wants one */
    Uni<Void> removeFactor(Code code) {
        return shown(
                code,
                (session, account) -> isNeeded(session, account.id())
                        .invoke(needed -> {
                            if (needed) {
                                throw new IdentityFailure.SecondFactorNeeded();
                            }
                        })
                        .chain(() -> factors.remove(session, account.id()))
                        .chain(() -> record(session, account, "account.second-factor.end")));
    }

    /** The sign-ins that are open, the last used first. */
    Uni<List<SignInView>> signIns() {
        return mine((session, account) -> session.createSelectionQuery(
                        "from SignIn where accountId = :me and endedAt is null and expiresAt > :now order by seenAt desc",
                        SignIn.class)
                .setParameter("me", account.id())
                .setParameter("now", clock.instant())
                .setMaxResults(200)
                .getResultList()
                .map(open -> open.stream().map(this::view).toList()));
    }

    /** Ends one of one's own sign-ins; somebody else's is not to be found. */
    Uni<Void> endSignIn(UUID id) {
        return mine((session, account) -> session.find(SignIn.class, id)
                .invoke(signIn -> {
                    if (signIn == null || !signIn.accountId.equals(account.id())) {
                        throw new IdentityFailure.NoSuchSignIn();
                    }
                    signIns.end(signIn, "ended by its owner");
                })
                .replaceWithVoid());
    }

    Uni<Void> endOtherSignIns() {
        return mine(
                (session, account) -> signIns.endOthers(session, account.id(), actor.signInId(), "ended by its owner"));
    }

    private <T> Uni<T> mine(BiFunction<Mutiny.Session, Account, Uni<T>> work) {
        return tx.as(
                tenant.require().withPeople(),
                session -> accounts.require(session, actor.require().accountId())
                        .chain(account -> work.apply(session, account)));
    }

    /** Does something after a code was shown again. */
    private <T> Uni<T> shown(Code code, BiFunction<Mutiny.Session, Account, Uni<T>> work) {
        validation.of(code).orThrow();
        var me = actor.require().accountId();
        return attempts.ofCode(me)
                .chain(() -> mine((session, account) ->
                        factors.show(session, me, code.code()).chain(() -> work.apply(session, account))))
                .call(() -> attempts.forgiveCodes(me));
    }

    private Uni<Void> proven(String password) {
        var me = actor.require().accountId();
        return attempts.ofCode(me)
                .chain(() -> mine((session, account) -> Uni.createFrom().item(account)))
                .chain(account -> passwords.matches(password, account))
                .invoke(right -> {
                    if (!right) {
                        throw new IdentityFailure.WrongPassword("password");
                    }
                })
                .call(() -> attempts.forgiveCodes(me))
                .replaceWithVoid();
    }

    private Uni<Boolean> isNeeded(Mutiny.Session session, UUID accountId) {
        return roles.rolesOf(session, accountId, tenant.id())
                .map(mine -> mine.stream().anyMatch(Role::needsSecondFactor));
    }

    private Uni<Void> strengthen(Mutiny.Session session) {
        return session.find(SignIn.class, actor.signInId())
                .invoke((@Nullable SignIn signIn) -> {
                    if (signIn != null) {
                        signIn.strongAt = clock.instant();
                    }
                })
                .replaceWithVoid();
    }

    private Enrolment enrolment(Account account, TotpSecret secret) {
        var name = persona.signInNameOf(account);
        return new Enrolment(secret.grouped(), secret.uri("Nhan", name == null ? "" : name.masked()));
    }

    private SignInView view(SignIn signIn) {
        return new SignInView(
                signIn.id(),
                signIn.device,
                signIn.atTenant,
                signIn.startedAt,
                signIn.seenAt,
                signIn.isStrong(),
                signIn.id().equals(actor.signInId()));
    }

    private Uni<Void> record(Mutiny.Session session, Account account, String action) {
        return audit.record(
                session,
                new Audit.Deed(
                        account.id(),
                        action,
                        new Audit.Subject(account.tenant(), "account", account.id()),
                        null,
                        null));
    }
}
