package vn.nhan.support.fair;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;
import vn.nhan.support.need.NeedTree;
import vn.nhan.support.need.Needs;

/** Fairs for everybody, and what firms look for there. */
@ApplicationScoped
class FairService {

    private final TenantTx tx;
    private final CurrentActor actor;
    private final BusinessAccess access;
    private final Needs needs;
    private final FairPlans plans;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    FairService(
            TenantTx tx,
            CurrentActor actor,
            BusinessAccess access,
            Needs needs,
            FairPlans plans,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.access = access;
        this.needs = needs;
        this.plans = plans;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    Uni<NeedTree> needs() {
        return tx.inTenant(needs::tree);
    }

    /** The latest first, 50 at most. */
    Uni<List<FairView>> list() {
        return tx.inTenant(session -> session.createSelectionQuery("from Fair order by startsAt desc, id", Fair.class)
                .setMaxResults(50)
                .getResultList()
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(
                                fair -> plans.parts(session, fair).map(FairPlans::view))
                        .collect()
                        .asList()));
    }

    Uni<FairView> read(UUID id) {
        return tx.inTenant(session ->
                require(session, id).chain(fair -> plans.parts(session, fair)).map(FairPlans::view));
    }

    /** For officers: with everybody's names. */
    Uni<FairPlan> plan(UUID id) {
        return tx.inTenant(session -> require(session, id).chain(fair -> plans.plan(session, fair)));
    }

    /** For a business's own people: what it looks for and whom it meets. */
    Uni<FairPlan> planOf(UUID id, UUID businessId) {
        return tx.inTenant(session -> access.requireReader(session, businessId, EnumSet.of(Purpose.REQUESTS))
                .chain(() -> require(session, id))
                .chain(fair -> plans.plan(session, fair))
                .map(plan -> plan.of(businessId)));
    }

    /** By a member, a helper who may, or an officer for somebody who has phoned; the same need twice is one. */
    Uni<FairPlan> ask(UUID id, NewDemand said) {
        validation.of(said).orThrow();
        return tx.inTenant(session -> asker(session, said)
                .chain(business -> lock(session, id)
                        .invoke(fair -> fair.requireOpen(clock.instant()))
                        .call(() -> known(session, said))
                        .call(fair -> prefers(session, fair, said))
                        .call(fair -> plans.parts(session, fair).chain(parts -> write(session, parts, said)))
                        .call(session::flush)
                        .chain(fair -> plans.plan(session, fair)))
                .map(plan -> plan.of(said.businessId())));
    }

    static Uni<Fair> require(Mutiny.Session session, UUID id) {
        return session.find(Fair.class, id).onItem().ifNull().failWith(FairFailure.NotFound::new);
    }

    static Uni<Fair> lock(Mutiny.Session session, UUID id) {
        return session.find(Fair.class, id, LockMode.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(FairFailure.NotFound::new);
    }

    private Uni<BusinessRef> asker(Mutiny.Session session, NewDemand said) {
        return actor.require().isOfficer()
                ? access.requireHousehold(session, said.businessId())
                : access.requireMember(session, said.businessId(), Purpose.REQUESTS);
    }

    private Uni<Void> write(Mutiny.Session session, FairPlans.Parts parts, NewDemand said) {
        var there = parts.demands().stream()
                .anyMatch(one -> one.businessId.equals(said.businessId()) && one.need.equals(said.need()));
        if (there) {
            return Uni.createFrom().voidItem();
        }
        var demand = new FairDemand(
                parts.fair(), said, clock.instant(), actor.require().accountId());
        return session.persist(demand)
                .chain(() -> deeds.done(
                        session,
                        "fair-demand.add",
                        new Audit.Subject(demand.tenant(), "fair_demand", demand.id()),
                        Map.of("need", said.need(), "business", said.businessId())));
    }

    private Uni<Void> known(Mutiny.Session session, NewDemand said) {
        return needs.tree(session)
                .invoke(tree -> {
                    if (tree.find(said.need()).isEmpty()) {
                        throw new Invalid("need", "course.need-unknown");
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> prefers(Mutiny.Session session, Fair fair, NewDemand said) {
        return said.prefers() == null
                ? Uni.createFrom().voidItem()
                : session.find(FairStand.class, said.prefers())
                        .invoke(stand -> {
                            if (stand == null || !stand.fairId.equals(fair.id())) {
                                throw new Invalid("prefers", "value.format");
                            }
                        })
                        .replaceWithVoid();
    }
}
