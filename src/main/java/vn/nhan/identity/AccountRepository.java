package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AccountRepository {

    Uni<@Nullable Account> bySignInHash(Mutiny.Session session, byte[] hash) {
        return session.createSelectionQuery("from Account where signInHash = :hash", Account.class)
                .setParameter("hash", hash)
                .getSingleResultOrNull();
    }

    Uni<@Nullable Account> byId(Mutiny.Session session, UUID id) {
        return session.find(Account.class, id);
    }

    Uni<Boolean> anyWithRole(Mutiny.Session session, Role role) {
        return session.createSelectionQuery("select count(a) from Account a where a.role = :role", Long.class)
                .setParameter("role", role.key())
                .getSingleResult()
                .map(count -> count > 0);
    }
}
