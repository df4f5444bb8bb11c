package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds a person by exactly what they sign in with, in a transaction that sees people. */
@ApplicationScoped
public class AccountFinder {

    private final AccountRepository accounts;
    private final Persona persona;

    AccountFinder(AccountRepository accounts, Persona persona) {
        this.accounts = accounts;
        this.persona = persona;
    }

    public Uni<Optional<UUID>> byPhone(Mutiny.Session session, PhoneNumber phone) {
        return accounts.bySignInHash(session, persona.hashOf(new SignInName.ByPhone(phone)))
                .map(account -> Optional.ofNullable(account).map(Account::id));
    }
}
