package vn.nhan.support.programme;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.Filing;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.storage.ObjectKey;

/** How tasks got on, and what shows it; only ever added to. */
@ApplicationScoped
class TaskHistory {

    private static final String ADD =
            "insert into support_task_event (tenant_id, id, task_id, at, by_account, state, note,"
                    + " link, paper_key, paper_type, paper_sha256) values (:tenant, :id, :task, :at, :by, :state,"
                    + " cast(:note as text), cast(:link as text), cast(:key as text), cast(:type as text), cast(:sha as text))";

    private final CurrentActor actor;
    private final Clock clock;

    TaskHistory(CurrentActor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    Uni<Void> add(Mutiny.Session session, PlanTask task, Progress progress, Filing.@Nullable Received paper) {
        return session.createNativeQuery(ADD)
                .setParameter("tenant", task.tenant().value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("task", task.id())
                .setParameter("at", clock.instant())
                .setParameter("by", actor.require().accountId())
                .setParameter("state", progress.state().key())
                .setParameter("note", blankless(progress.note()))
                .setParameter("link", blankless(progress.link()))
                .setParameter("key", paper == null ? null : paper.key().value())
                .setParameter("type", paper == null ? null : paper.paper().contentType())
                .setParameter("sha", paper == null ? null : paper.paper().sha256())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The latest first. */
    Uni<List<TaskView.Event>> of(Mutiny.Session session, UUID task) {
        return session.createNativeQuery(
                        "select id, at, state, note, link, paper_key is not null as paper from support_task_event"
                                + " where task_id = :task order by id desc",
                        Object[].class)
                .setParameter("task", task)
                .getResultList()
                .map(rows -> rows.stream().map(TaskHistory::event).toList());
    }

    /** Whether something shows that it was done. */
    Uni<Boolean> shows(Mutiny.Session session, UUID task) {
        return session.createNativeQuery(
                        "select exists (select from support_task_event where task_id = :task"
                                + " and (link is not null or paper_key is not null))",
                        Boolean.class)
                .setParameter("task", task)
                .getSingleResult();
    }

    Uni<Optional<ObjectKey>> paper(Mutiny.Session session, UUID event) {
        return session.createNativeQuery(
                        "select paper_key from support_task_event where id = :id and paper_key is not null",
                        String.class)
                .setParameter("id", event)
                .getSingleResultOrNull()
                .map(key -> Optional.ofNullable(key).map(ObjectKey::new));
    }

    private static TaskView.Event event(Object[] row) {
        return new TaskView.Event(
                (UUID) row[0],
                ((OffsetDateTime) row[1]).toInstant(),
                TaskState.of((String) row[2]),
                (String) row[3],
                (String) row[4],
                (Boolean) row[5]);
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
