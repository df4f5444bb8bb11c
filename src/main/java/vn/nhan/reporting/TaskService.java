package vn.nhan.reporting;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.WaitingWork;
import vn.nhan.business.WaitingWork.ToDo;
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
    private final List<WaitingWork> rooms;

    TaskService(
            TenantTx tx,
            CurrentActor actor,
            TaskQueries queries,
            Pipelines pipelines,
            NoticesReceived notices,
            @All List<WaitingWork> rooms) {
        this.tx = tx;
        this.actor = actor;
        this.queries = queries;
        this.pipelines = pipelines;
        this.notices = notices;
        this.rooms = rooms;
    }

    /**
     * @param stages of the same businesses, by id
     * @param errands what waits for them in other rooms
     * @param unread notices from the department
     */
    record Mine(List<TaskEvidence> businesses, Map<UUID, StageView> stages, List<ToDo> errands, long unread) {

        List<ToDo> errandsOf(UUID business) {
            return errands.stream()
                    .filter(errand -> errand.businessId().equals(business))
                    .toList();
        }
    }

    /** @param language of the reader */
    Uni<Mine> mine(String language) {
        return tx.inTenant(session -> queries.ofMember(session, actor.require().accountId())
                .chain(businesses -> {
                    var ids = businesses.stream().map(TaskEvidence::businessId).toList();
                    return stages(session, ids)
                            .chain(stages -> errands(session, ids, language)
                                    .chain(waiting -> notices.unread(session)
                                            .map(unread -> new Mine(businesses, stages, waiting, unread))));
                }));
    }

    private Uni<Map<UUID, StageView>> stages(Mutiny.Session session, List<UUID> businesses) {
        return pipelines
                .of(session, businesses)
                .map(stages -> stages.stream().collect(Collectors.toMap(StageView::businessId, Function.identity())));
    }

    private Uni<List<ToDo>> errands(Mutiny.Session session, List<UUID> businesses, String language) {
        return Multi.createFrom()
                .iterable(rooms)
                .onItem()
                .transformToUniAndConcatenate(room -> room.of(session, businesses, language))
                .onItem()
                .<ToDo>disjoint()
                .collect()
                .asList();
    }
}
