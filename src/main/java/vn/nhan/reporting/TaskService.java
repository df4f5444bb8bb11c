package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.tenancy.TenantTx;

/** What a member has to do. */
@ApplicationScoped
class TaskService {

    private final TenantTx tx;
    private final CurrentActor actor;
    private final TaskQueries queries;

    TaskService(TenantTx tx, CurrentActor actor, TaskQueries queries) {
        this.tx = tx;
        this.actor = actor;
        this.queries = queries;
    }

    Uni<List<TaskEvidence>> mine() {
        return tx.inTenant(session -> queries.ofMember(session, actor.require().accountId()));
    }
}
