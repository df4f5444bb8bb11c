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

    /** @throws IdentityFailure.SignInEnded (through the Uni) when there is none, or it was erased */
    Uni<Account> require(Mutiny.Session session, UUID id) {
        return session.find(Account.class, id)
                .onItem()
                .ifNull()
                .failWith(IdentityFailure.SignInEnded::new)
                .invoke(account -> {
                    if (!account.isUsable()) {
                        throw new IdentityFailure.SignInEnded();
                    }
                });
    }

    Uni<Boolean> anyWithRole(Mutiny.Session session, Role role) {
        return session.createSelectionQuery(
                        "select count(g) from RoleGrant g where g.role = :role and g.endedAt is null", Long.class)
                .setParameter("role", role.key())
                .getSingleResult()
                .map(count -> count > 0);
    }
}
