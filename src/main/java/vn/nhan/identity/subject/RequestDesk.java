package vn.nhan.identity.subject;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.PersonKeys;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** The department at work on what people ask about their data. */
@ApplicationScoped
class RequestDesk {

    private static final int MOST = 500;

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final RequestLog log;
    private final RequestReader reader;
    private final PersonKeys keys;
    private final Erasures erasures;
    private final Validation validation;
    private final Clock clock;

    RequestDesk(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            RequestLog log,
            RequestReader reader,
            PersonKeys keys,
            Erasures erasures,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.log = log;
        this.reader = reader;
        this.keys = keys;
        this.erasures = erasures;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param thirdParty whether others process the data too, which gives more time by law; null leaves it as it is */
    record Answer(
            @PlainText(max = 2000, lines = true) String note,
            @Nullable Boolean thirdParty) {}

    /** @param note what the person is told: why it takes longer, what was done, or why not and where to complain */
    record Note(@PlainText(max = 2000, lines = true) String note) {}

    /** What is open, the term that ends first on top. */
    Uni<List<RequestView>> queue() {
        return list("closedAt is null order by nextDay, id");
    }

    /** What was closed, the newest first. */
    Uni<List<RequestView>> closed() {
        return list("closedAt is not null order by closedAt desc, id desc");
    }

    Uni<RequestView> read(UUID id) {
        return tx.as(
                tenant.require().withPeople(),
                session -> require(session, id).chain(request -> reader.view(session, request)));
    }

    /** Tells the person what happens now. */
    Uni<RequestView> answer(UUID id, Answer answer) {
        validation.of(answer).orThrow();
        return step(id, StepKind.ANSWERED, answer.note(), (session, request) -> {
            if (answer.thirdParty() != null) {
                request.thirdParty = answer.thirdParty();
            }
            return Uni.createFrom().voidItem();
        });
    }

    /** @throws SubjectFailure.NoExtension (through the Uni) for a second one, or when the time is over */
    Uni<RequestView> extend(UUID id, Note reason) {
        validation.of(reason).orThrow();
        return step(
                id,
                StepKind.EXTENDED,
                reason.note(),
                (session, request) -> log.stepsOf(session, List.of(id))
                        .invoke(steps -> {
                            var clocks = log.clocks(request, steps.getOrDefault(id, List.of()));
                            if (clocks.extended() || clocks.finish().isBroken(clock.instant())) {
                                throw new SubjectFailure.NoExtension();
                            }
                            request.extendedAt = clock.instant();
                        })
                        .replaceWithVoid());
    }

    /** Done. Whoever asked to be forgotten has seven days more to think it over: that request ends when it has happened. */
    Uni<RequestView> complete(UUID id, Note note) {
        validation.of(note).orThrow();
        return read(id).chain(request -> request.kind() == RequestKind.ERASE
                ? erasures.requireNoHold(request.accountId())
                        .chain(() -> step(
                                id,
                                StepKind.ANSWERED,
                                note.note(),
                                (session, erased) -> erasures.schedule(session, erased)))
                : step(id, StepKind.COMPLETED, note.note(), RequestDesk::nothing));
    }

    Uni<RequestView> refuse(UUID id, Note reason) {
        validation.of(reason).orThrow();
        return step(id, StepKind.REFUSED, reason.note(), RequestDesk::nothing);
    }

    private static Uni<Void> nothing(Mutiny.Session session, DataRequest request) {
        return Uni.createFrom().voidItem();
    }

    private Uni<RequestView> step(
            UUID id, StepKind kind, String note, BiFunction<Mutiny.Session, DataRequest, Uni<Void>> before) {
        var me = actor.require().accountId();
        return tx.as(
                tenant.require().withPeople(),
                session -> require(session, id)
                        .invoke(DataRequest::requireOpen)
                        .call(request -> before.apply(session, request))
                        .invoke(request -> request.handledBy = me)
                        .call(request -> keys.require(session, request.accountId)
                                .chain(key ->
                                        log.add(session, request, key, new RequestLog.Step(kind, me, note.strip()))))
                        .chain(request -> reader.view(session, request)));
    }

    private Uni<List<RequestView>> list(String which) {
        return tx.as(
                tenant.require().withPeople(),
                session -> session.createSelectionQuery("from DataRequest where " + which, DataRequest.class)
                        .setMaxResults(MOST)
                        .getResultList()
                        .chain(requests -> reader.views(session, requests)));
    }

    private static Uni<DataRequest> require(Mutiny.Session session, UUID id) {
        return session.find(DataRequest.class, id).onItem().ifNull().failWith(SubjectFailure.NotFound::new);
    }
}
