package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.support.clock.TermKind;

/** The path of a complaint: whoever was refused raises it, the department's head decides, with a clock of its own. */
@ApplicationScoped
class Complaining {

    private final TenantTx tx;
    private final Requests requests;
    private final RequestGate gate;
    private final RequestTimes times;
    private final RequestLog log;
    private final PublishedDecisions published;
    private final Validation validation;
    private final CurrentActor actor;
    private final Seal seal;
    private final Clock clock;

    Complaining(
            TenantTx tx,
            Requests requests,
            RequestGate gate,
            RequestTimes times,
            RequestLog log,
            PublishedDecisions published,
            Validation validation,
            CurrentActor actor,
            Seal seal,
            Clock clock) {
        this.tx = tx;
        this.requests = requests;
        this.gate = gate;
        this.times = times;
        this.log = log;
        this.published = published;
        this.validation = validation;
        this.actor = actor;
        this.seal = seal;
        this.clock = clock;
    }

    /** What the department's head says, with the reasons for whoever complained. */
    record Verdict(
            @NotNull ComplaintOutcome outcome,
            @PlainText(max = 1000, lines = true) @Nullable String text) {}

    /** @return the request's id */
    Uni<UUID> raise(UUID requestId, @Nullable Words words) {
        validation.of(words).orThrow();
        var said = words == null ? "" : words.said();
        return tx.inTenant(session -> requests.locked(session, requestId)
                .call(request -> gate.requireOwner(session, request))
                .call(request -> requireComplainable(session, request))
                .chain(request -> times.until(session, TermKind.COMPLAINT)
                        .map(due -> new Complaint(request, actor.require(), clock.instant(), due))
                        .invoke(complaint ->
                                complaint.wordsSealed = seal.close(complaint.tenant(), complaint.wordsPlace(), said))
                        .chain(session::persist)
                        .chain(() -> log.write(session, request, RequestLog.Happening.of("complain", request.state()))))
                .replaceWith(requestId));
    }

    /** Which request a complaint is about; who may see that, is asked of the request. */
    Uni<UUID> requestOf(UUID complaintId) {
        return tx.inTenant(session -> session.find(Complaint.class, complaintId)
                .onItem()
                .ifNull()
                .failWith(RequestFailure.NotFound::new)
                .map(complaint -> complaint.requestId));
    }

    /** @return the request's id */
    Uni<UUID> decide(UUID complaintId, @Nullable Verdict verdict) {
        validation.of(verdict).orThrow();
        if (verdict == null) {
            throw new IllegalStateException("checked above");
        }
        return tx.inTenant(session -> session.find(Complaint.class, complaintId, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(RequestFailure.NotFound::new)
                .invoke(complaint -> answer(complaint, verdict))
                .chain(complaint -> requests.locked(session, complaint.requestId))
                .call(request -> follow(session, request, verdict.outcome()))
                .map(SupportRequest::id));
    }

    private void answer(Complaint complaint, Verdict verdict) {
        complaint.decide(verdict.outcome(), actor.require(), clock.instant());
        var text = verdict.text();
        complaint.answerSealed =
                seal.close(complaint.tenant(), complaint.answerPlace(), text == null ? "" : text.strip());
    }

    private Uni<Void> follow(Mutiny.Session session, SupportRequest request, ComplaintOutcome outcome) {
        if (outcome == ComplaintOutcome.UPHELD) {
            return log.write(session, request, RequestLog.Happening.of("uphold", request.state()))
                    .replaceWithVoid();
        }
        return published
                .replace(session, request.id())
                .chain(() -> times.until(session, TermKind.DECISION))
                .chain(due ->
                        log.move(session, request, RequestLog.Step.of(RequestMove.REOPEN, Custody.office(due), null)))
                .replaceWithVoid();
    }

    private static Uni<Void> requireComplainable(Mutiny.Session session, SupportRequest request) {
        if (request.state() != RequestState.REFUSED) {
            throw new RequestFailure.NoComplaint();
        }
        return session.createSelectionQuery("from Complaint where requestId = :request", Complaint.class)
                .setParameter("request", request.id())
                .getResultList()
                .invoke(all -> {
                    if (all.stream().anyMatch(Complaint::isOpen)) {
                        throw new RequestFailure.ComplaintWaiting();
                    }
                    if (all.stream()
                            .anyMatch(one -> request.decidedAt != null && one.raisedAt.isAfter(request.decidedAt))) {
                        throw new RequestFailure.ComplaintDecided();
                    }
                })
                .replaceWithVoid();
    }
}
