package vn.nhan.identity.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The rows of the ledger. */
@ApplicationScoped
class ConsentLedger {

    /** The newest first. */
    Uni<List<ConsentEntry>> ofAccount(Mutiny.Session session, UUID accountId) {
        return session.createSelectionQuery(
                        "from ConsentEntry where accountId = :account order by id desc", ConsentEntry.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    Uni<Void> add(Mutiny.Session session, ConsentEntry entry) {
        return session.persist(entry).chain(session::flush);
    }
}
