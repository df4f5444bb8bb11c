package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.crypto.KeyedHash;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Making accounts. */
@ApplicationScoped
public class AccountService {

    private static final int SHORTEST_PASSWORD = 10;

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final KeyedHash hash;
    private final Seal seal;
    private final Audit audit;
    private final Validation validation;
    private final Clock clock;

    AccountService(
            TenantTx tx,
            CurrentTenant tenant,
            AccountRepository accounts,
            Passwords passwords,
            KeyedHash hash,
            Seal seal,
            Audit audit,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.accounts = accounts;
        this.passwords = passwords;
        this.hash = hash;
        this.seal = seal;
        this.audit = audit;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * @param signInName a Vietnamese phone number or an e-mail address
     * @param password 10 to 200 characters
     */
    public record NewAccount(
            @PlainText(max = 100) String displayName,
            @PlainText(max = 254) String signInName,

            @PlainText(max = 200) @Schema(format = "password", minLength = SHORTEST_PASSWORD)
            String password) {}

    /** An account as its owner sees it. */
    public record AccountView(@NotNull UUID id, String displayName, String signInNameMasked, Role role) {}

    /** A member signs up in the current province. */
    public Uni<AccountView> signUp(NewAccount command) {
        return create(tenant.require(), command, Role.MEMBER, null);
    }

    /**
     * Makes an account of any role; who may ask for it is the caller's to decide.
     *
     * @param by the account that makes it, or null when it is made by its own owner
     */
    public Uni<AccountView> create(TenantScope scope, NewAccount command, Role role, @Nullable UUID by) {
        var checks = validation.of(command);
        var name = checks.read("signInName", command.signInName(), SignInName::parse);
        checks.refuseIf(
                command.password() != null && command.password().length() < SHORTEST_PASSWORD,
                "password",
                "identity.password-short");
        checks.orThrow();
        var signInName = Checks.present(name);
        return passwords
                .hash(command.password())
                .chain(hashed -> tx.as(scope, session -> {
                    var account = new Account(scope.own(), command.displayName().strip(), role, clock.instant());
                    account.signInHash = hashOf(scope.own(), signInName);
                    account.signInSealed = seal.close(scope.own(), account.sealedPlace(), signInName.canonical());
                    account.passwordHash = hashed;
                    return store(session, account, by).replaceWith(() -> view(account, signInName));
                }));
    }

    /** The name under which a person of this tenant is found. */
    byte[] hashOf(TenantId tenantId, SignInName name) {
        return hash.of("sign-in/" + tenantId, name.canonical());
    }

    Uni<AccountView> view(UUID accountId) {
        return tx.inTenant(session -> accounts.byId(session, accountId)
                .onItem()
                .ifNull()
                .failWith(IdentityFailure.SignInEnded::new)
                .map(account -> view(
                        account,
                        SignInName.parse(seal.open(account.tenant(), account.sealedPlace(), account.signInSealed)))));
    }

    private Uni<Void> store(Mutiny.Session session, Account account, @Nullable UUID by) {
        return accounts.bySignInHash(session, account.signInHash)
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
                                account.role())));
    }

    private static AccountView view(Account account, SignInName name) {
        return new AccountView(account.id(), account.displayName, name.masked(), account.role());
    }
}
