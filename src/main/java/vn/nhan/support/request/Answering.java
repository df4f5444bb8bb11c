package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;

/** What whoever asked does later: answers a question, adds a photo or recording, takes the request back. */
@ApplicationScoped
class Answering {

    private final TenantTx tx;
    private final Requests requests;
    private final RequestGate gate;
    private final RequestTimes times;
    private final RequestLog log;
    private final Attachments attachments;
    private final Validation validation;
    private final Clock clock;

    Answering(
            TenantTx tx,
            Requests requests,
            RequestGate gate,
            RequestTimes times,
            RequestLog log,
            Attachments attachments,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.requests = requests;
        this.gate = gate;
        this.times = times;
        this.log = log;
        this.attachments = attachments;
        this.validation = validation;
        this.clock = clock;
    }

    /** The department has it again, and its clock goes on. */
    Uni<UUID> answer(UUID id, @Nullable Words words) {
        validation.of(words).orThrow();
        return tx.inTenant(session -> mine(session, id).chain(request -> {
            request.requireMove(RequestMove.ANSWER);
            var said = words == null ? null : words.said();
            return resumed(session, request)
                    .chain(custody ->
                            log.move(session, request, RequestLog.Step.of(RequestMove.ANSWER, custody, said)));
        }));
    }

    Uni<UUID> withdraw(UUID id) {
        return tx.inTenant(session -> mine(session, id)
                .chain(request -> log.move(session, request, RequestLog.Step.of(RequestMove.WITHDRAW, null, null))));
    }

    Uni<UUID> addPhoto(UUID id, byte[] sent) {
        return add(id, request -> attachments.photo(request.tenant(), sent).map(photo -> new Attached(photo, null)));
    }

    Uni<UUID> addVoice(UUID id, byte[] sent) {
        return add(id, request -> attachments.voice(request.tenant(), sent).map(voice -> new Attached(null, voice)));
    }

    private Uni<UUID> add(UUID id, Function<RequestRef, Uni<Attached>> intake) {
        return tx.inTenant(session -> requests.read(session, id)
                        .call(request -> gate.requireOwner(session, request))
                        .invoke(Answering::requireOpen)
                        .map(SupportRequest::ref))
                .chain(ref -> intake.apply(ref))
                .chain(attached -> tx.inTenant(session -> mine(session, id)
                        .invoke(Answering::requireOpen)
                        .invoke(attached::hangOn)
                        .call(request ->
                                log.write(session, request, RequestLog.Happening.of("attach", request.state())))
                        .map(SupportRequest::id)));
    }

    private static void requireOpen(SupportRequest request) {
        if (request.state() != RequestState.SUBMITTED && request.state() != RequestState.RETURNED) {
            throw new RequestFailure.NotAllowed();
        }
    }

    private Uni<SupportRequest> mine(Mutiny.Session session, UUID id) {
        return requests.locked(session, id).call(request -> gate.requireOwner(session, request));
    }

    /** Until the day on which the decision is due, now that the clock runs again. */
    private Uni<Custody> resumed(Mutiny.Session session, SupportRequest request) {
        var now = clock.instant();
        return times.decisionAfter(session, request, new RequestTimes.Mark(RequestMove.ANSWER.key(), now))
                .map(decision -> Custody.office(RequestTimes.wake(decision.reading(), now)));
    }
}
