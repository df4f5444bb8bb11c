package vn.nhan.support.fair;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Businesses;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantOwned;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.support.need.Needs;

/** Officers hold a fair: stands, meetings, and what came of them. Whoever arranges meetings holds the lock of the fair. */
@ApplicationScoped
class FairDesk {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final Needs needs;
    private final Businesses businesses;
    private final FairPlans plans;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    FairDesk(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            Needs needs,
            Businesses businesses,
            FairPlans plans,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.needs = needs;
        this.businesses = businesses;
        this.plans = plans;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param offer what the supplier shows there */
    record NewStand(
            @NotNull UUID supplierId,
            @PlainText(max = 1_000, lines = true) String offer) {}

    /** @param slot from 1 */
    record NewMeeting(
            @NotNull UUID standId,
            @NotNull UUID businessId,
            @NotNull @Min(1) @Max(48) Integer slot) {}

    /** @param amount of the contract, in dong; only with one */
    record Told(
            @NotNull Outcome outcome,
            @Nullable @Min(1) @Max(1_000_000_000_000L) Long amount,

            @PlainText(max = 500, required = false) @Nullable
            String note) {}

    Uni<FairView> add(NewFair said) {
        var checks = validation.of(said);
        var starts = said.startsAt();
        checks.refuseIf(starts != null && !starts.isAfter(clock.instant()), "startsAt", "course.in-the-past")
                .orThrow();
        return tx.inTenant(session -> {
            var fair =
                    new Fair(tenant.id(), said, clock.instant(), actor.require().accountId());
            return session.persist(fair)
                    .chain(session::flush)
                    .chain(() -> done(session, "fair.add", "fair", fair))
                    .chain(() -> plans.parts(session, fair))
                    .map(FairPlans::view);
        });
    }

    /** The next number is theirs; a supplier has one stand. */
    Uni<FairPlan> stand(UUID fairId, NewStand said) {
        validation.of(said).orThrow();
        return changing(
                fairId,
                (session, parts) -> SupplierService.require(session, said.supplierId())
                        .invoke(Supplier::requirePublic)
                        .chain(supplier -> {
                            if (parts.stands().stream().anyMatch(one -> one.supplierId.equals(supplier.id()))) {
                                throw new FairFailure.StandTaken();
                            }
                            var number = 1
                                    + parts.stands().stream()
                                            .mapToInt(one -> one.number)
                                            .max()
                                            .orElse(0);
                            var stand = new FairStand(parts.fair(), supplier, said.offer(), number);
                            return session.persist(stand)
                                    .chain(() -> done(session, "fair-stand.add", "fair_stand", stand));
                        }));
    }

    /** Arranges what the rule proposes; whatever is arranged already stays. See {@link Matchmaking}. */
    Uni<FairPlan> match(UUID fairId) {
        return changing(
                fairId,
                (session, parts) -> needs.tree(session)
                        .map(tree -> Matchmaking.propose(
                                new Matchmaking.Table(tree, parts.fair().slots, parts.offers()),
                                parts.wishes(),
                                parts.arranged()))
                        .chain(pairs -> Multi.createFrom()
                                .iterable(pairs)
                                .onItem()
                                .transformToUniAndConcatenate(pair -> arrange(session, parts.fair(), pair))
                                .collect()
                                .asList())
                        .replaceWithVoid());
    }

    /** @throws FairFailure.SlotTaken (through the Uni) when one of them meets somebody else then */
    Uni<FairPlan> meet(UUID fairId, NewMeeting said) {
        validation.of(said).orThrow();
        var pair = new Matchmaking.Pair(null, said.businessId(), said.standId(), said.slot());
        return changing(
                fairId,
                (session, parts) -> businesses
                        .require(session, said.businessId())
                        .invoke(business -> {
                            if (parts.stands().stream()
                                    .noneMatch(one -> one.id().equals(said.standId()))) {
                                throw new FairFailure.NotFound();
                            }
                            if (said.slot() > parts.fair().slots) {
                                throw new Invalid("slot", "number.too-large", Map.of("max", parts.fair().slots));
                            }
                            if (parts.meetings().stream().anyMatch(one -> one.overlaps(pair))) {
                                throw new FairFailure.SlotTaken();
                            }
                        })
                        .chain(() -> arrange(session, parts.fair(), pair)));
    }

    /** Known once the fair has begun. */
    Uni<FairPlan> tell(UUID meetingId, Told said) {
        var checks = validation.of(said);
        var contract = said.outcome() == Outcome.CONTRACT;
        checks.refuseIf(contract && said.amount() == null, "amount", "value.required")
                .refuseIf(!contract && said.amount() != null, "amount", "fair.amount-without-contract")
                .orThrow();
        return meeting(
                meetingId,
                (session, meeting) -> FairService.require(session, meeting.fairId)
                        .invoke(fair -> {
                            if (clock.instant().isBefore(fair.startsAt)) {
                                throw new FairFailure.TooEarly();
                            }
                        })
                        .invoke(fair -> meeting.tell(said, actor.require().accountId(), clock.instant()))
                        .chain(() -> done(session, "fair-meeting.tell", "fair_meeting", meeting)));
    }

    /** Gives the time free again, as long as nothing came of it. */
    Uni<FairPlan> drop(UUID meetingId) {
        return meeting(meetingId, (session, meeting) -> {
            if (meeting.outcome != null) {
                throw new FairFailure.Over();
            }
            return done(session, "fair-meeting.drop", "fair_meeting", meeting).chain(() -> session.remove(meeting));
        });
    }

    Uni<UUID> fairOf(UUID meetingId) {
        return tx.inTenant(session -> find(session, meetingId).map(meeting -> meeting.fairId));
    }

    private interface Change<T> {
        Uni<Void> of(Mutiny.Session session, T what);
    }

    private Uni<FairPlan> changing(UUID fairId, Change<FairPlans.Parts> change) {
        return tx.inTenant(session -> FairService.lock(session, fairId)
                .invoke(fair -> fair.requireOpen(clock.instant()))
                .call(fair -> plans.parts(session, fair).chain(parts -> change.of(session, parts)))
                .call(session::flush)
                .chain(fair -> plans.plan(session, fair)));
    }

    private Uni<FairPlan> meeting(UUID id, Change<FairMeeting> change) {
        return tx.inTenant(session -> find(session, id)
                .call(meeting -> FairService.lock(session, meeting.fairId).invoke(Fair::requireStanding))
                .call(meeting -> change.of(session, meeting))
                .call(session::flush)
                .chain(meeting -> FairService.require(session, meeting.fairId))
                .chain(fair -> plans.plan(session, fair)));
    }

    private static Uni<FairMeeting> find(Mutiny.Session session, UUID id) {
        return session.find(FairMeeting.class, id).onItem().ifNull().failWith(FairFailure.NotFound::new);
    }

    private Uni<Void> arrange(Mutiny.Session session, Fair fair, Matchmaking.Pair pair) {
        var meeting = new FairMeeting(fair, pair);
        return session.persist(meeting).chain(() -> done(session, "fair-meeting.add", "fair_meeting", meeting));
    }

    private Uni<Void> done(Mutiny.Session session, String action, String type, TenantOwned what) {
        return deeds.done(session, action, new Audit.Subject(what.tenant(), type, what.id()), Map.of());
    }
}
