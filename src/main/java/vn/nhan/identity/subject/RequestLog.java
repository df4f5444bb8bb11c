package vn.nhan.identity.subject;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.PersonKey;
import vn.nhan.identity.PersonSeal;
import vn.nhan.platform.audit.Audit;

/** Writes requests and their steps, and keeps the queue's columns true to them. Works in the caller's transaction. */
@ApplicationScoped
class RequestLog {

    private final PersonSeal seal;
    private final Audit audit;
    private final Clock clock;
    private final ClockRules rules = ClockRules.shipped();

    RequestLog(PersonSeal seal, Audit audit, Clock clock) {
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param by null for the platform itself */
    record Step(StepKind kind, @Nullable UUID by, @Nullable String note) {}

    Uni<Void> begin(Mutiny.Session session, DataRequest request, PersonKey key, @Nullable String text) {
        request.textSealed = text == null ? null : seal.close(key, request.textPlace(), text);
        return session.persist(request)
                .chain(session::flush)
                .chain(() -> add(session, request, key, new Step(StepKind.RECEIVED, request.accountId, null)));
    }

    /** @param key of the person; null once they were erased, when there can be no note either */
    Uni<Void> add(Mutiny.Session session, DataRequest request, @Nullable PersonKey key, Step step) {
        var row = new RequestStep(request, step.kind(), clock.instant(), step.by());
        if (key != null && step.note() != null) {
            row.noteSealed = seal.close(key, row.notePlace(), step.note());
        }
        return session.persist(row)
                .chain(session::flush)
                .chain(() -> stepsOf(session, List.of(request.id())))
                .invoke(steps ->
                        request.follow(clocks(request, steps.getOrDefault(request.id(), List.of())), clock.instant()))
                .chain(session::flush)
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                step.by(),
                                "data-request." + step.kind().key(),
                                new Audit.Subject(request.tenant(), "data-request", request.id()),
                                null,
                                request.kind())));
    }

    Uni<Map<UUID, List<RequestStep>>> stepsOf(Mutiny.Session session, Collection<UUID> requests) {
        return requests.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery(
                                "from RequestStep where requestId in (:ids) order by at, id", RequestStep.class)
                        .setParameter("ids", requests)
                        .getResultList()
                        .map(steps -> steps.stream().collect(Collectors.groupingBy(step -> step.requestId)));
    }

    Deadlines clocks(DataRequest request, List<RequestStep> steps) {
        return Deadlines.of(steps.stream().map(step -> step.event(request)).toList(), rules);
    }
}
