package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhan.business.onboarding.Pipelines;
import vn.nhan.business.onboarding.StageView;
import vn.nhan.business.onboarding.notice.NoticesReceived;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.tenancy.TenantTx;

/** What a member has to do. */
@ApplicationScoped
class TaskService {

    private final TenantTx tx;
    private final CurrentActor actor;
    private final TaskQueries queries;
    private final Pipelines pipelines;
    private final NoticesReceived notices;

    TaskService(TenantTx tx, CurrentActor actor, TaskQueries queries, Pipelines pipelines, NoticesReceived notices) {
        this.tx = tx;
        this.actor = actor;
        this.queries = queries;
        this.pipelines = pipelines;
        this.notices = notices;
    }

    /**
     * @param stages of the same businesses, by id
     * @param unread notices from the department
     */
    record Mine(List<TaskEvidence> businesses, Map<UUID, StageView> stages, long unread) {}

    Uni<Mine> mine() {
        return tx.inTenant(session -> queries.ofMember(session, actor.require().accountId())
                .chain(businesses -> pipelines
                        .of(
                                session,
                                businesses.stream()
                                        .map(TaskEvidence::businessId)
                                        .toList())
                        .map(stages ->
                                stages.stream().collect(Collectors.toMap(StageView::businessId, Function.identity())))
                        .chain(stages -> notices.unread(session).map(unread -> new Mine(businesses, stages, unread)))));
    }
}
