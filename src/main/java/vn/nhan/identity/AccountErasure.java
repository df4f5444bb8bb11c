package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Takes the person out of an account: what is left can be told from other accounts, and says nothing of anybody. */
@ApplicationScoped
public class AccountErasure {

    private final SecondFactors factors;
    private final SignIns signIns;
    private final Clock clock;

    AccountErasure(SecondFactors factors, SignIns signIns, Clock clock) {
        this.factors = factors;
        this.signIns = signIns;
        this.clock = clock;
    }

    /** What the person will be called from then on; empty when there is no such account, or nobody behind it any more. */
    public Uni<Optional<String>> pseudonymOf(Mutiny.Session session, UUID accountId) {
        return session.find(Account.class, accountId)
                .map(account -> account == null || account.erasedAt != null
                        ? Optional.empty()
                        : Optional.of(Persona.erased(account)));
    }

    /**
     * Destroys the person's key and everything that led to them, ends every sign-in; in a transaction that sees people.
     * An account that was erased before stays as it is.
     */
    public Uni<Void> erase(Mutiny.Session session, UUID accountId) {
        return session.find(Account.class, accountId)
                .chain(account -> account == null || account.erasedAt != null
                        ? Uni.createFrom().voidItem()
                        : factors.remove(session, accountId)
                                .chain(() -> signIns.endAll(session, accountId, "erased"))
                                .chain(() -> forgetDevices(session, accountId))
                                .chain(() -> forgetLinks(session, accountId))
                                .invoke(() -> strip(account))
                                .chain(session::flush));
    }

    private void strip(Account account) {
        account.personKey = null;
        account.nameSealed = null;
        account.signInHash = null;
        account.signInSealed = null;
        account.byMail = null;
        account.passwordHash = null;
        account.erasedAt = clock.instant();
    }

    private static Uni<Void> forgetDevices(Mutiny.Session session, UUID accountId) {
        return session.createNativeQuery("update sign_in set device = '' where tenant_id = 0 and account_id = :account")
                .setParameter("account", accountId)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Identities of providers that opened the account; only that there were some remains. */
    private Uni<Void> forgetLinks(Mutiny.Session session, UUID accountId) {
        return session.createNativeQuery("update federated_identity set subject_hash = null, subject_sealed = null,"
                        + " unlinked_at = coalesce(unlinked_at, :now) where tenant_id = 0 and account_id = :account")
                .setParameter("now", clock.instant())
                .setParameter("account", accountId)
                .executeUpdate()
                .replaceWithVoid();
    }
}
