package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.DomainEvent;
import vn.nhan.platform.event.Outbox;

/**
 * What is decided about businesses. Each decision is written down with its reasons, told to the rooms above and audited, all
 * in the caller's transaction. Who may decide, the caller has asked.
 */
@ApplicationScoped
public class BusinessDecisions {

    private final BusinessRepository businesses;
    private final BusinessViews views;
    private final DecisionLog log;
    private final Outbox outbox;
    private final Audit audit;

    BusinessDecisions(BusinessRepository businesses, BusinessViews views, DecisionLog log, Outbox outbox, Audit audit) {
        this.businesses = businesses;
        this.views = views;
        this.log = log;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * @throws BusinessFailure.NotSubmitted (through the Uni) for a verdict on what doesn't wait for one
     * @throws BusinessFailure.NotAllowed (through the Uni) for any other move that the state machine doesn't have
     * @throws BusinessFailure.InReviewElsewhere (through the Uni) while another officer is at work on it
     * @return the id of the decision
     */
    public Uni<UUID> decide(Mutiny.Session session, UUID businessId, Ruling ruling, Decider decider) {
        return businesses.require(session, businessId).chain(business -> {
            var from = business.status();
            var move = business.decide(ruling, decider);
            return session.flush()
                    .chain(() -> reopened(session, businessId, move))
                    .chain(reopened -> log.write(
                            session,
                            new DecisionLog.Entry(
                                    business,
                                    from,
                                    new Ruling(move, ruling.reasons()),
                                    decider,
                                    reopened.orElse(null))))
                    .call(() -> announce(session, business, move))
                    .call(() -> record(session, business, from, move, decider));
        });
    }

    /** The decision that is taken back; none for one from before decisions were kept. */
    private Uni<Optional<UUID>> reopened(Mutiny.Session session, UUID businessId, BusinessMove move) {
        return move.key().equals(BusinessMove.REOPEN.key())
                ? log.standing(session, businessId)
                : Uni.createFrom().item(Optional.empty());
    }

    /** As {@link #decide}; says nothing of what becomes of the business, only who is at work on it. */
    public Uni<Void> take(Mutiny.Session session, UUID businessId, Decider officer) {
        return handle(session, businessId, BusinessMove.TAKE, officer);
    }

    /** See {@link #take}. */
    public Uni<Void> release(Mutiny.Session session, UUID businessId, Decider officer) {
        return handle(session, businessId, BusinessMove.RELEASE, officer);
    }

    /** All decisions about a business, the newest first. */
    public Uni<List<BusinessDecision>> history(Mutiny.Session session, UUID businessId) {
        return log.of(session, businessId);
    }

    public Uni<Optional<BusinessDecision>> find(Mutiny.Session session, UUID decisionId) {
        return log.find(session, decisionId);
    }

    /** Why it was last returned; empty unless that still stands. */
    Uni<List<DecisionReason>> reasonsOf(Mutiny.Session session, Business business) {
        return business.status() != BusinessStatus.RETURNED
                ? Uni.createFrom().item(List.of())
                : log.of(session, business.id())
                        .map(all -> all.stream()
                                .filter(decision -> decision.to() == BusinessStatus.RETURNED)
                                .findFirst()
                                .map(BusinessDecision::reasons)
                                .orElse(List.of()));
    }

    public Uni<BusinessView> view(Mutiny.Session session, UUID businessId) {
        return businesses.require(session, businessId).chain(business -> views.view(session, business));
    }

    /** Who manages the business. */
    public Uni<List<UUID>> managers(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(
                        "select account_id from business_member where business_id = :business and role = 'manager'",
                        UUID.class)
                .setParameter("business", businessId)
                .getResultList();
    }

    private Uni<Void> handle(Mutiny.Session session, UUID businessId, BusinessMove move, Decider officer) {
        return businesses.require(session, businessId).chain(business -> {
            var from = business.status();
            if (move == BusinessMove.TAKE) {
                business.take(officer);
            } else {
                business.release(officer);
            }
            return session.flush().chain(() -> record(session, business, from, move, officer));
        });
    }

    private Uni<Void> announce(Mutiny.Session session, Business business, BusinessMove move) {
        return event(business, move)
                .map(event -> outbox.publish(session, business.tenant(), event))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Optional<DomainEvent> event(Business business, BusinessMove move) {
        var id = business.id();
        return switch (move) {
            case VERIFY -> Optional.of(new BusinessVerified(id, business.name));
            case RETURN -> Optional.of(new BusinessReturned(id));
            case SUSPEND -> Optional.of(new BusinessSuspended(id));
            case LIFT -> Optional.of(new BusinessReinstated(id));
            case CLOSE -> Optional.of(new BusinessClosed(id));
            case REOPEN, RESTORE -> Optional.of(new BusinessReopened(id));
            case SUBMIT, TAKE, RELEASE -> Optional.empty();
        };
    }

    private Uni<Void> record(
            Mutiny.Session session, Business business, BusinessStatus from, BusinessMove move, Decider decider) {
        return audit.record(
                session,
                new Audit.Deed(
                        decider.by(),
                        "business." + move.key(),
                        new Audit.Subject(business.tenant(), "business", business.id()),
                        from,
                        business.status()));
    }
}
