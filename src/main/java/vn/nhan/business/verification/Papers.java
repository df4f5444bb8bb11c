package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.TenantTx;

/** Papers for an officer's eyes. */
@ApplicationScoped
class Papers {

    private final TenantTx tx;
    private final PaperQueries queries;
    private final ObjectStore store;

    Papers(TenantTx tx, PaperQueries queries, ObjectStore store) {
        this.tx = tx;
        this.queries = queries;
        this.store = store;
    }

    Uni<List<Paper>> of(UUID businessId) {
        return tx.inTenant(session -> queries.of(session, businessId));
    }

    /** @throws VerificationFailure.NotFound (through the Uni) for what is none of the business's papers */
    Uni<StoredContent> read(UUID businessId, UUID paperId) {
        return tx.inTenant(session -> queries.find(session, businessId, paperId))
                .map(found -> found.orElseThrow(VerificationFailure.NotFound::new))
                .chain(paper -> store.get(new ObjectKey(paper.objectKey())))
                .map(content -> content.orElseThrow(VerificationFailure.NotFound::new));
    }
}
