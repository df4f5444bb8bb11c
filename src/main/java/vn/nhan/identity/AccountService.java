package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Making accounts. */
@ApplicationScoped
public class AccountService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final AccountRepository accounts;
    private final Persona persona;
    private final RoleGrants roles;
    private final Passwords passwords;
    private final PasswordRules passwordRules;
    private final Audit audit;
    private final Validation validation;
    private final Clock clock;

    AccountService(
            TenantTx tx,
            CurrentTenant tenant,
            AccountRepository accounts,
            Persona persona,
            RoleGrants roles,
            Passwords passwords,
            PasswordRules passwordRules,
            Audit audit,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.accounts = accounts;
        this.persona = persona;
        this.roles = roles;
        this.passwords = passwords;
        this.passwordRules = passwordRules;
        this.audit = audit;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * @param signInName a Vietnamese phone number or an e-mail address
     * @param password 10 to 200 characters, none of the common ones
     */
    public record NewAccount(
            @PlainText(max = 100) String displayName,
            @PlainText(max = 254) String signInName,

            @PlainText(max = 200) @Schema(format = "password", minLength = PasswordRules.SHORTEST)
            String password) {}

    /** An account as its owner sees it, with what they may do in the province of the host. */
    public record AccountView(@NotNull UUID id, String displayName, String signInNameMasked, Set<Role> roles) {}

    /** A role for a new account. */
    public record FirstRole(Role role, @Nullable String communeCode) {

        public static FirstRole of(Role role) {
            return new FirstRole(role, null);
        }
    }

    /**
     * A member signs up in the current province. Who has an account already, and knows its password, becomes a member
     * here too: one person, one account, in as many provinces as they work in.
     */
    public Uni<AccountView> signUp(NewAccount command) {
        var name = checked(command);
        var here = tenant.require().withPeople();
        if (here.own().isNational()) {
            throw new IdentityFailure.NoMembersHere();
        }
        return tx.as(here, session -> accounts.bySignInHash(session, persona.hashOf(name)))
                .chain(known -> known == null
                        ? create(here, command, FirstRole.of(Role.MEMBER), null)
                        : join(here, known, command.password()));
    }

    /**
     * Makes an account with a role; who may ask for it is the caller's to decide.
     *
     * @param by the account that makes it, or null when it is made by its own owner
     */
    public Uni<AccountView> create(TenantScope scope, NewAccount command, FirstRole first, @Nullable UUID by) {
        var name = checked(command);
        return passwords
                .hash(command.password())
                .chain(hashed -> tx.as(scope.withPeople(), session -> {
                    var account = new Account(clock.instant());
                    persona.begin(account, command.displayName().strip(), name);
                    account.passwordHash = hashed;
                    return store(session, account, by)
                            .chain(() -> grant(session, scope, account.id(), first, by))
                            .replaceWith(() -> view(account, Set.of(first.role())));
                }));
    }

    /** The signed-in person, as the province of the host knows them. */
    Uni<AccountView> view(UUID accountId) {
        var here = tenant.require().withPeople();
        return tx.as(
                here,
                session -> accounts.require(session, accountId)
                        .chain(account ->
                                roles.rolesOf(session, accountId, here.own()).map(mine -> view(account, mine))));
    }

    SignInName checked(NewAccount command) {
        var checks = validation.of(command);
        var name = checks.read("signInName", command.signInName(), SignInName::parse);
        if (command.password() != null) {
            passwordRules
                    .objectionTo(command.password(), command.signInName())
                    .ifPresent(code -> checks.refuseIf(true, "password", code));
        }
        checks.orThrow();
        return Checks.present(name);
    }

    private Uni<AccountView> join(TenantScope here, Account known, String password) {
        return passwords.matches(password, known).chain(right -> {
            if (!right || !known.isUsable()) {
                throw new IdentityFailure.NameTaken();
            }
            return tx.as(
                    here,
                    session -> roles.rolesOf(session, known.id(), here.own()).chain(mine -> {
                        if (mine.contains(Role.MEMBER)) {
                            throw new IdentityFailure.NameTaken();
                        }
                        return grant(session, here, known.id(), FirstRole.of(Role.MEMBER), null)
                                .replaceWith(() -> view(known, Set.of(Role.MEMBER)));
                    }));
        });
    }

    private Uni<Void> grant(
            Mutiny.Session session, TenantScope scope, UUID accountId, FirstRole first, @Nullable UUID by) {
        return roles.grant(
                session, new RoleGrants.Wanted(scope.own(), accountId, first.role(), first.communeCode()), by);
    }

    Uni<Void> store(Mutiny.Session session, Account account, @Nullable UUID by) {
        return accounts.bySignInHash(session, Objects.requireNonNull(account.signInHash))
                .invoke(taken -> {
                    if (taken != null) {
                        throw new IdentityFailure.NameTaken();
                    }
                })
                .chain(() -> session.persist(account))
                .chain(session::flush)
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                by == null ? account.id() : by,
                                "account.create",
                                new Audit.Subject(account.tenant(), "account", account.id()),
                                null,
                                null)));
    }

    private AccountView view(Account account, Set<Role> mine) {
        var name = persona.signInNameOf(account);
        return new AccountView(
                account.id(), persona.nameOf(account), name == null ? "" : name.masked(), new TreeSet<>(mine));
    }
}
