package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Takes a completion back that should not have been given: the certificate says so, and it counts no more. */
@ApplicationScoped
class Revoking {

    private static final String OTHERS = "select exists (select from training_registration r"
            + " join business b on b.id = r.business_id join business o on o.id = :business"
            + " where r.session_id = :session and r.id <> :id and r.completed_at is not null and r.revoked_at is null"
            + " and coalesce(b.firm_id, b.id) = coalesce(o.firm_id, o.id))";

    private final TenantTx tx;
    private final CurrentActor actor;
    private final RegistrationBook book;
    private final SessionQueries sessions;
    private final Businesses businesses;
    private final Outbox outbox;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    Revoking(
            TenantTx tx,
            CurrentActor actor,
            RegistrationBook book,
            SessionQueries sessions,
            Businesses businesses,
            Outbox outbox,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.book = book;
        this.sessions = sessions;
        this.businesses = businesses;
        this.outbox = outbox;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param reason for officers and the person; never for the public */
    record Revocation(@PlainText(max = 500, lines = true) String reason) {}

    /** @throws CourseFailure.NotCompleted (through the Uni) when there is nothing to take back */
    Uni<UUID> revoke(UUID attendeeId, Revocation why) {
        validation.of(why).orThrow();
        return tx.inTenant(session -> book.require(session, attendeeId)
                .call(one -> book.lock(session, one.sessionId))
                .invoke(one -> one.revoke(
                        why.reason(), clock.instant(), actor.require().accountId()))
                .call(session::flush)
                .call(one -> deeds.done(
                        session,
                        "training-registration.revoke",
                        new Audit.Subject(one.tenant(), "training_registration", one.id()),
                        Map.of("session", one.sessionId)))
                .call(one -> withdraw(session, one))
                .map(one -> one.sessionId));
    }

    /** Somebody else of the same business may have completed it as well: then it still counts as taught. */
    private Uni<Void> withdraw(Mutiny.Session session, TrainingRegistration one) {
        var business = one.businessId;
        return business == null
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(OTHERS, Boolean.class)
                        .setParameter("business", business)
                        .setParameter("session", one.sessionId)
                        .setParameter("id", one.id())
                        .getSingleResult()
                        .chain(others -> others
                                ? Uni.createFrom().voidItem()
                                : businesses.survivorOf(session, business).chain(ref -> tell(session, one, ref)));
    }

    private Uni<Void> tell(Mutiny.Session session, TrainingRegistration one, BusinessRef business) {
        return sessions.require(session, one.sessionId)
                .chain(view -> outbox.publish(
                        session,
                        business.tenant(),
                        new TrainingWithdrawn(one.sessionId, one.sessionId, business.id(), view.title())));
    }
}
