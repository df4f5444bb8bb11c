package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.Filing;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.EditConflict;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Validation;

/** The plan of a programme: what is to be done, by whom, until when, and how far it has come. */
@ApplicationScoped
class TaskService {

    private final TenantTx tx;
    private final ProgrammeStore programmes;
    private final TaskHistory history;
    private final ProgrammeLog log;
    private final Filing filing;
    private final ObjectStore objects;
    private final Validation validation;
    private final Clock clock;

    TaskService(
            TenantTx tx,
            ProgrammeStore programmes,
            TaskHistory history,
            ProgrammeLog log,
            Filing filing,
            ObjectStore objects,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.programmes = programmes;
        this.history = history;
        this.log = log;
        this.filing = filing;
        this.objects = objects;
        this.validation = validation;
        this.clock = clock;
    }

    Uni<TaskView> add(UUID programmeId, TaskFacts facts) {
        validation.of(facts).orThrow();
        return tx.inTenant(session -> programmes.require(session, programmeId).chain(programme -> {
            var task = new PlanTask(programme);
            task.describe(facts);
            return requireNumberFree(session, task)
                    .chain(() -> session.persist(task))
                    .chain(session::flush)
                    .chain(() -> done(session, "programme.add-task", task))
                    .chain(() -> view(session, task));
        }));
    }

    /** @param version the version that was edited, or null to overwrite whatever is there */
    Uni<TaskView> describe(UUID id, TaskFacts facts, @Nullable Integer version) {
        validation.of(facts).orThrow();
        return tx.inTenant(session -> require(session, id)
                .invoke(task -> {
                    if (version != null && version != task.version) {
                        throw RequestFailure.outdated();
                    }
                    task.describe(facts);
                })
                .call(task -> requireNumberFree(session, task))
                .call(session::flush)
                .call(task -> done(session, "programme.describe-task", task))
                .chain(task -> view(session, task)));
    }

    /** As {@link #describe}, for a form: whoever comes too late is shown both versions, see {@link EditConflict}. */
    Uni<TaskView> save(UUID id, TaskFacts facts, @Nullable Integer version, ProgrammeWords words) {
        validation.of(facts).orThrow();
        return tx.inTenant(session -> require(session, id)
                .invoke(task -> {
                    if (version != null && version != task.version) {
                        EditConflict.unlessSame(task.differences(facts, words));
                    }
                })
                .chain(() -> describe(id, facts, null)));
    }

    /** Late ones first, then by their day. */
    Uni<List<TaskView>> plan(UUID programmeId) {
        return tx.inTenant(session -> programmes
                        .require(session, programmeId)
                        .chain(() -> session.createSelectionQuery(
                                        "from PlanTask where programmeId = :programme order by dueOn, number",
                                        PlanTask.class)
                                .setParameter("programme", programmeId)
                                .getResultList()))
                .map(tasks -> tasks.stream()
                        .map(task -> TaskView.of(task, List.of(), today()))
                        .sorted(Comparator.comparing((TaskView task) -> !task.late())
                                .thenComparing(task -> !task.state().isOpen()))
                        .toList());
    }

    Uni<TaskView> read(UUID id) {
        return tx.inTenant(session -> require(session, id).chain(task -> view(session, task)));
    }

    /**
     * Checks everything and takes a file in, outside of any transaction; {@link #record} then writes it down.
     *
     * @param file a PDF or photo that shows it
     */
    Uni<Optional<Filing.Received>> receive(UUID id, Progress progress, Optional<byte[]> file) {
        check(progress);
        return tx.inTenant(session -> require(session, id))
                .chain(task -> file.isEmpty()
                        ? Uni.createFrom().item(Optional.<Filing.Received>empty())
                        : filing.receive(task.tenant(), file.get()).map(Optional::of));
    }

    /**
     * Writes down how a task got on.
     *
     * @throws ProgrammeFailure.EvidenceMissing (through the Uni) when it is said to be done and nothing shows it
     */
    Uni<TaskView> record(UUID id, Progress progress, Optional<Filing.Received> paper) {
        check(progress);
        return tx.inTenant(session -> require(session, id)
                .call(task -> history.add(session, task, progress, paper.orElse(null)))
                .call(task -> history.shows(session, id).invoke(shown -> task.move(progress.state(), shown)))
                .call(session::flush)
                .call(task -> done(session, "programme.progress", task))
                .chain(task -> view(session, task)));
    }

    private void check(Progress progress) {
        validation
                .of(progress)
                .refuseIf(!isAddress(progress.link()), "link", "programme.link-malformed")
                .orThrow();
    }

    /** What came with one line of the history of a task. */
    Uni<StoredContent> paper(UUID eventId) {
        return tx.inTenant(session -> history.paper(session, eventId))
                .map(key -> key.orElseThrow(ProgrammeFailure.NotFound::new))
                .chain(objects::get)
                .map(content -> content.orElseThrow(ProgrammeFailure.NotFound::new));
    }

    private Uni<PlanTask> require(Mutiny.Session session, UUID id) {
        return session.find(PlanTask.class, id).onItem().ifNull().failWith(ProgrammeFailure.NotFound::new);
    }

    private static Uni<Void> requireNumberFree(Mutiny.Session session, PlanTask task) {
        return session.createNativeQuery(
                        "select exists (select from support_task where programme_id = :programme and number = :number"
                                + " and id <> :id)",
                        Boolean.class)
                .setParameter("programme", task.programmeId)
                .setParameter("number", task.number)
                .setParameter("id", task.id())
                .getSingleResult()
                .invoke(taken -> {
                    if (taken) {
                        throw new ProgrammeFailure.NumberTaken();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<TaskView> view(Mutiny.Session session, PlanTask task) {
        return history.of(session, task.id()).map(events -> TaskView.of(task, events, today()));
    }

    private Uni<Void> done(Mutiny.Session session, String action, PlanTask task) {
        return log.done(
                session,
                action,
                new Audit.Subject(task.tenant(), "support_task", task.id()),
                Map.of("number", task.number, "state", task.state));
    }

    /** Nothing is one too. */
    private static boolean isAddress(@Nullable String link) {
        if (link == null || link.isBlank()) {
            return true;
        }
        try {
            var address = URI.create(link.strip());
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
