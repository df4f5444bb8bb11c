package vn.nhan.identity.federation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FederatedIdentityRepository {

    Uni<@Nullable FederatedIdentity> bySubject(Mutiny.Session session, byte[] hash) {
        return session.createSelectionQuery(
                        "from FederatedIdentity where subjectHash = :hash and unlinkedAt is null",
                        FederatedIdentity.class)
                .setParameter("hash", hash)
                .getSingleResultOrNull();
    }

    /** Those that open the account today, oldest first. */
    Uni<List<FederatedIdentity>> ofAccount(Mutiny.Session session, UUID accountId) {
        return session.createSelectionQuery(
                        "from FederatedIdentity where accountId = :account and unlinkedAt is null order by id",
                        FederatedIdentity.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
