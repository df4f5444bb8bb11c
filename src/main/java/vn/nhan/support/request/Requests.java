package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Requests for those who find helpers for them. Each verb moves a request and hands it on in the caller's transaction, writes
 * down that it happened, and locks the row until its end. Who may do it, the caller has asked.
 */
@ApplicationScoped
public class Requests {

    private final RequestLog log;
    private final Clock clock;

    Requests(RequestLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** @throws RequestFailure.NotFound (through the Uni) */
    public Uni<RequestRef> require(Mutiny.Session session, UUID id) {
        return read(session, id).map(SupportRequest::ref);
    }

    /** Approved ones that no expert has been asked for, in the order of the law ({@link OrderRule}). */
    public Uni<List<RequestRef>> awaitingMatch(Mutiny.Session session, int limit) {
        return session.createSelectionQuery(
                        "from SupportRequest where state = 'approved' and dueAt is not null"
                                + " order by submittedAt, preferred desc, id",
                        SupportRequest.class)
                .setMaxResults(limit)
                .getResultList()
                .map(found -> found.stream().map(SupportRequest::ref).toList());
    }

    /** Hands an open request on, without any other change. */
    public Uni<Void> hand(Mutiny.Session session, UUID id, Custody custody) {
        return locked(session, id).chain(request -> hand(session, request, "hand", custody));
    }

    /** An expert was asked; also the next one, when the one before didn't take it. */
    public Uni<Void> offered(Mutiny.Session session, UUID id, Custody custody) {
        return move(session, id, RequestMove.OFFER, custody);
    }

    /** An expert is at work on it. */
    public Uni<Void> engaged(Mutiny.Session session, UUID id, Custody custody) {
        return move(session, id, RequestMove.ENGAGE, custody);
    }

    /** No expert has it any more: it waits for the next one. */
    public Uni<Void> handBack(Mutiny.Session session, UUID id, Custody custody) {
        return move(session, id, RequestMove.HAND_BACK, custody);
    }

    /** The business has accepted what was done. */
    public Uni<Void> completed(Mutiny.Session session, UUID id) {
        return move(session, id, RequestMove.COMPLETE, null);
    }

    /** @throws RequestFailure.NotFound (through the Uni) */
    Uni<SupportRequest> read(Mutiny.Session session, UUID id) {
        return session.find(SupportRequest.class, id).onItem().ifNull().failWith(RequestFailure.NotFound::new);
    }

    /** As {@link #read}; nobody else changes it until the transaction ends. */
    Uni<SupportRequest> locked(Mutiny.Session session, UUID id) {
        return session.find(SupportRequest.class, id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(RequestFailure.NotFound::new);
    }

    Uni<Void> hand(Mutiny.Session session, SupportRequest request, String kind, Custody custody) {
        var from = request.state();
        request.hand(custody, clock.instant());
        return log.write(session, request, RequestLog.Happening.of(kind, from)).replaceWithVoid();
    }

    private Uni<Void> move(Mutiny.Session session, UUID id, RequestMove move, @Nullable Custody custody) {
        return locked(session, id).chain(request -> {
            if (move == RequestMove.COMPLETE) {
                request.completedAt = clock.instant();
            }
            return log.move(session, request, RequestLog.Step.of(move, custody, null))
                    .replaceWithVoid();
        });
    }
}
