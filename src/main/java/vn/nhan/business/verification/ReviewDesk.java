package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessDecision;
import vn.nhan.business.BusinessDecisions;
import vn.nhan.business.Decider;
import vn.nhan.business.ReviewSubjects;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Validation;

/** What an officer looks at, and takes from the queue. */
@ApplicationScoped
class ReviewDesk {

    /** More lines help nobody: the oldest are worked off first. */
    static final int SHOWN = 200;

    private final TenantTx tx;
    private final CurrentActor actor;
    private final QueueQueries queue;
    private final BusinessDecisions decisions;
    private final BusinessAccess access;
    private final ReviewSubjects subjects;
    private final AutomaticChecks checks;
    private final IdentityDesk identity;
    private final Validation validation;
    private final Clock clock;

    ReviewDesk(
            TenantTx tx,
            CurrentActor actor,
            QueueQueries queue,
            BusinessDecisions decisions,
            BusinessAccess access,
            ReviewSubjects subjects,
            AutomaticChecks checks,
            IdentityDesk identity,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.queue = queue;
        this.decisions = decisions;
        this.access = access;
        this.subjects = subjects;
        this.checks = checks;
        this.identity = identity;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param waiting how many wait in all that the filter lets through */
    record Queue(List<Waiting> lines, long waiting) {}

    Uni<Queue> queue(QueueFilter filter) {
        return tx.inTenant(session -> queue.waiting(session, filter, me(), SHOWN)
                .chain(lines -> queue.count(session, filter).map(count -> new Queue(lines, count))));
    }

    /**
     * Puts the oldest one that nobody else is at work on onto the officer's desk.
     *
     * @param after which one is to be left for later, and put back; null to begin at the front
     * @return nothing when there is none
     */
    Uni<Optional<UUID>> next(QueueFilter filter, @Nullable UUID after) {
        return tx.inTenant(session -> (after == null ? Uni.createFrom().voidItem() : leave(session, after))
                .chain(() -> queue.next(session, filter, after, me()))
                .call(found ->
                        found.isEmpty() ? Uni.createFrom().voidItem() : decisions.take(session, found.get(), me())));
    }

    private Uni<Void> leave(Mutiny.Session session, UUID id) {
        return access.requireReader(session, id, Purpose.any())
                .chain(() -> queue.waiting(session, List.of(id), me()))
                .chain(found -> found.stream().anyMatch(Waiting::mine)
                        ? decisions.release(session, id, me())
                        : Uni.createFrom().voidItem());
    }

    Uni<Long> waiting(QueueFilter filter) {
        return tx.inTenant(session -> queue.count(session, filter));
    }

    Uni<Optional<UUID>> previous(QueueFilter filter, UUID before) {
        return tx.inTenant(session -> queue.previous(session, filter, before));
    }

    Uni<Void> take(UUID id) {
        return tx.inTenant(session -> decisions.take(session, id, me()));
    }

    Uni<Void> release(UUID id) {
        return tx.inTenant(session -> decisions.release(session, id, me()));
    }

    /** Its place in the queue; nothing for what doesn't wait. */
    Uni<Optional<Waiting>> place(UUID id) {
        return tx.inTenant(session -> queue.waiting(session, List.of(id), me())
                .map(found -> found.stream().findFirst()));
    }

    Uni<List<Finding>> findings(UUID id) {
        return tx.inTenant(session ->
                subjects.of(session, id, Dates.dayOf(clock.instant())).chain(subject -> checks.of(session, subject)));
    }

    /** For officers, and those who belong to the business. */
    Uni<List<BusinessDecision>> history(UUID id) {
        return tx.inTenant(session ->
                access.requireReader(session, id, Purpose.any()).chain(() -> decisions.history(session, id)));
    }

    Uni<Optional<BusinessDecision>> decision(UUID id) {
        return tx.inTenant(session -> decisions.find(session, id));
    }

    /** For officers, and those who belong to the business. */
    Uni<IdentityStanding> identity(UUID id) {
        return tx.inTenant(session -> access.requireReader(session, id, Purpose.any())
                .chain(() -> identity.standing(session, id, Dates.dayOf(clock.instant()))));
    }

    Uni<IdentityStanding> identify(UUID id, IdentityDesk.Said said) {
        validation.of(said).orThrow();
        return tx.inTenant(session -> identity.say(session, id, said, me())
                .chain(() -> identity.standing(session, id, Dates.dayOf(clock.instant()))));
    }

    Decider me() {
        var who = actor.require();
        return new Decider(who.accountId(), who.name(), clock.instant(), null);
    }
}
