package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * People who come with an invitation: new ones, and those who have an account already. What takes time, a password's hash,
 * is worked out first, and takes as long for the one as for the other.
 */
@ApplicationScoped
public class Newcomers {

    private static final TenantScope NATIONAL = TenantScope.of(TenantId.NATIONAL);

    private final TenantTx tx;
    private final AccountService service;
    private final AccountRepository accounts;
    private final Persona persona;
    private final Passwords passwords;
    private final Clock clock;

    Newcomers(
            TenantTx tx,
            AccountService service,
            AccountRepository accounts,
            Persona persona,
            Passwords passwords,
            Clock clock) {
        this.tx = tx;
        this.service = service;
        this.accounts = accounts;
        this.persona = persona;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Somebody whose password is worked out already. Tells nobody outside whether there is an account. */
    public static final class Newcomer {
        private final AccountService.NewAccount typed;
        private final SignInName name;
        private final @Nullable UUID known;
        private final @Nullable String hashed;

        /** @param known the account, if the password opens it; {@code hashed} of a new one; neither: a wrong password */
        private Newcomer(
                AccountService.NewAccount typed, SignInName name, @Nullable UUID known, @Nullable String hashed) {
            this.typed = typed;
            this.name = name;
            this.known = known;
            this.hashed = hashed;
        }
    }

    /**
     * The keyed hash of a typed sign-in name.
     *
     * @throws vn.nhan.platform.problem.InvalidValue naming what is wrong with it
     */
    public byte[] nameKey(String typed) {
        return persona.hashOf(SignInName.parse(typed));
    }

    /** The keyed hash of an account's sign-in name; within a transaction that sees people. */
    public Uni<byte[]> nameKeyOf(Mutiny.Session session, UUID accountId) {
        return accounts.require(session, accountId)
                .map(account -> account.signInHash == null ? new byte[0] : account.signInHash);
    }

    /** Refuses what no account may have, the same for everybody; gives the keyed hash of the name. */
    public byte[] checked(AccountService.NewAccount typed) {
        return persona.hashOf(service.checked(typed));
    }

    /** Call it outside of a transaction. */
    public Uni<Newcomer> look(AccountService.NewAccount typed) {
        var name = service.checked(typed);
        return tx.as(NATIONAL, session -> accounts.bySignInHash(session, persona.hashOf(name)))
                .chain(account -> account == null
                        ? passwords.hash(typed.password()).map(hashed -> new Newcomer(typed, name, null, hashed))
                        : passwords
                                .matches(typed.password(), account)
                                .map(right -> new Newcomer(
                                        typed, name, right && account.isUsable() ? account.id() : null, null)));
    }

    /**
     * Gives the account, made now for somebody new; within a transaction that sees people.
     *
     * @throws IdentityFailure.OtherPassword (through the Uni) when the name has an account with another password
     */
    public Uni<UUID> admit(Mutiny.Session session, Newcomer newcomer, UUID invitedBy) {
        if (newcomer.known != null) {
            return Uni.createFrom().item(newcomer.known);
        }
        if (newcomer.hashed == null) {
            return Uni.createFrom().failure(new IdentityFailure.OtherPassword());
        }
        var account = new Account(clock.instant());
        persona.begin(account, newcomer.typed.displayName().strip(), newcomer.name);
        account.passwordHash = newcomer.hashed;
        return service.store(session, account, invitedBy).replaceWith(account::id);
    }
}
