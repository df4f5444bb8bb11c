package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Signing in, in one step or in two, and signing out. */
@ApplicationScoped
class SignInService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final AccountRepository accounts;
    private final Persona persona;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Challenges challenges;
    private final SignIns signIns;
    private final Attempts attempts;
    private final Validation validation;

    SignInService(
            TenantTx tx,
            CurrentTenant tenant,
            AccountRepository accounts,
            Persona persona,
            Passwords passwords,
            SecondFactors factors,
            Challenges challenges,
            SignIns signIns,
            Attempts attempts,
            Validation validation) {
        this.tx = tx;
        this.tenant = tenant;
        this.accounts = accounts;
        this.persona = persona;
        this.passwords = passwords;
        this.factors = factors;
        this.challenges = challenges;
        this.signIns = signIns;
        this.attempts = attempts;
        this.validation = validation;
    }

    record Credentials(
            @PlainText(max = 254) String signInName,
            @PlainText(max = 200) String password) {}

    /** @param code six digits of the authenticator app, or a recovery code */
    record Answer(
            @PlainText(max = 500) String challenge,
            @PlainText(max = 40) String code) {}

    /** Where a right password leads. */
    sealed interface Outcome permits TokenPair, Challenge {}

    /** The password was right, and a code of the authenticator app is asked for. */
    record Challenge(String challenge, long expiresInSeconds) implements Outcome {}

    Uni<Outcome> signIn(Credentials credentials, Visitor visitor) {
        validation.of(credentials).orThrow();
        var name = parsed(credentials.signInName());
        return attempts.fromAddress(visitor.address())
                .chain(() -> name.isEmpty()
                        ? Uni.createFrom().<@Nullable Account>nullItem()
                        : attempts.ofName(name.get(), visitor).chain(() -> find(name.get())))
                .chain(account -> authenticated(account, credentials.password()))
                .call(account -> name.isEmpty() ? Uni.createFrom().voidItem() : attempts.forgive(name.get(), visitor))
                .chain(account -> admit(account, visitor));
    }

    /** The second step: a code for the challenge that the first step gave. */
    Uni<TokenPair> answer(Answer answer, Visitor visitor) {
        validation.of(answer).orThrow();
        var accountId = challenges.open(answer.challenge(), tenant.id()).orElseThrow(IdentityFailure.SignInEnded::new);
        return attempts.fromAddress(visitor.address())
                .chain(() -> attempts.ofCode(accountId))
                .chain(() -> tx.as(
                        tenant.require().withPeople(),
                        session -> accounts.require(session, accountId)
                                .call(() -> factors.show(session, accountId, answer.code()))
                                .chain(account ->
                                        signIns.open(session, account, visitor, SignIns.Shown.SECOND_FACTOR))))
                .call(() -> attempts.forgiveCodes(accountId));
    }

    /**
     * Somebody whom an identity provider vouches for.
     *
     * @param strong whether the provider asked for a second factor itself; if not, ours is asked for where there is one
     */
    Uni<Outcome> vouchedFor(UUID accountId, boolean strong, Visitor visitor) {
        return tx.as(
                tenant.require().withPeople(),
                session -> accounts.require(session, accountId)
                        .chain(account -> strong
                                ? signIns.open(session, account, visitor, SignIns.Shown.SECOND_FACTOR)
                                        .<Outcome>map(pair -> pair)
                                : admit(account, visitor)));
    }

    Uni<Void> signOut(UUID signInId) {
        return tx.as(
                tenant.require().withPeople(),
                session -> session.find(SignIn.class, signInId)
                        .invoke(signIn -> {
                            if (signIn != null) {
                                signIns.end(signIn, "signed out");
                            }
                        })
                        .replaceWithVoid());
    }

    private Uni<Outcome> admit(Account account, Visitor visitor) {
        return tx.as(
                tenant.require().withPeople(),
                session -> factors.has(session, account.id())
                        .chain(asked -> asked
                                ? Uni.createFrom().<Outcome>item(challenges.of(account.id(), tenant.id()))
                                : signIns.open(session, account, visitor, SignIns.Shown.PASSWORD)
                                        .map(pair -> pair)));
    }

    private static Optional<SignInName> parsed(String typed) {
        try {
            return Optional.of(SignInName.parse(typed));
        } catch (DomainFailure nobodysName) {
            return Optional.empty();
        }
    }

    private Uni<@Nullable Account> find(SignInName name) {
        return tx.as(tenant.require().withPeople(), session -> accounts.bySignInHash(session, persona.hashOf(name)));
    }

    private Uni<Account> authenticated(@Nullable Account account, String password) {
        var matches = account == null || !account.isUsable()
                ? passwords.waste(password)
                : passwords.matches(password, account);
        return matches.map(right -> {
            if (!right || account == null) {
                throw new IdentityFailure.WrongCredentials();
            }
            return account;
        });
    }
}
