package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** What the department's officers do with the businesses that wait in their queue. */
@ApplicationScoped
class VerificationService {

    private static final int QUEUE_SHOWN = 200;

    private final TenantTx tx;
    private final CurrentActor actor;
    private final BusinessRepository businesses;
    private final BusinessQueries queries;
    private final BusinessViews views;
    private final Validation validation;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    VerificationService(
            TenantTx tx,
            CurrentActor actor,
            BusinessRepository businesses,
            BusinessQueries queries,
            BusinessViews views,
            Validation validation,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.businesses = businesses;
        this.queries = queries;
        this.views = views;
        this.validation = validation;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reason told to the member in the officer's words */
    record Return(@PlainText(max = 2000, lines = true) String reason) {}

    Uni<List<BusinessQueries.BusinessRow>> queue() {
        return tx.inTenant(session -> queries.queue(session, QUEUE_SHOWN));
    }

    Uni<BusinessView> verify(UUID id) {
        return decide(id, "business.verify", business -> {
            business.verify(decision());
            return new BusinessVerified(business.id(), business.name);
        });
    }

    Uni<BusinessView> sendBack(UUID id, Return because) {
        validation.of(because).orThrow();
        return decide(id, "business.return", business -> {
            business.sendBack(decision(), because.reason().strip());
            return new BusinessReturned(business.id());
        });
    }

    private Uni<BusinessView> decide(
            UUID id, String action, Function<Business, ? extends vn.nhan.platform.event.DomainEvent> verdict) {
        return tx.inTenant(session -> businesses
                .require(session, id)
                .call(business -> outbox.publish(session, business.tenant(), verdict.apply(business)))
                .call(session::flush)
                .call(business -> record(session, business, action))
                .chain(business -> views.view(session, business)));
    }

    private Business.Decision decision() {
        var officer = actor.require();
        return new Business.Decision(officer.accountId(), officer.name(), clock.instant());
    }

    private Uni<Void> record(Mutiny.Session session, Business business, String action) {
        return audit.record(
                session,
                new Audit.Deed(
                        actor.require().accountId(),
                        action,
                        new Audit.Subject(business.tenant(), "business", business.id()),
                        BusinessStatus.SUBMITTED,
                        business.status()));
    }
}
