package vn.nhan.business.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.Deeds;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Managers of a cooperative say which households belong to it, since when and until when. */
@ApplicationScoped
class MembershipService {

    private static final long LARGEST_SHARE = 100_000_000_000L;

    private final TenantTx tx;
    private final BusinessAccess access;
    private final Businesses businesses;
    private final Memberships memberships;
    private final MembershipQueries queries;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    MembershipService(
            TenantTx tx,
            BusinessAccess access,
            Businesses businesses,
            Memberships memberships,
            MembershipQueries queries,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.access = access;
        this.businesses = businesses;
        this.memberships = memberships;
        this.queries = queries;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * @param household id, name in its address, tax code or citizen id of a household that is on the platform
     * @param joinedOn today at the latest
     * @param shareAmount what it put in, whole dong
     */
    record NewMembership(
            @PlainText(max = 100) String household,
            @NotNull LocalDate joinedOn,
            @Nullable @Min(0) @Max(LARGEST_SHARE) Long shareAmount) {}

    /** @param leftOn the last day of membership, today at the latest */
    record Leaving(@NotNull LocalDate leftOn) {}

    /** For its people and the department's officers. */
    Uni<List<MembershipView>> households(UUID cooperativeId) {
        return tx.inTenant(session -> access.requireHousehold(session, cooperativeId)
                .chain(() -> queries.ofCooperative(session, cooperativeId)));
    }

    /** The cooperatives that a household belongs to, or did. */
    Uni<List<MembershipView>> cooperatives(UUID householdId) {
        return tx.inTenant(session ->
                access.requireHousehold(session, householdId).chain(() -> queries.ofHousehold(session, householdId)));
    }

    Uni<Boolean> isCooperative(UUID businessId) {
        return tx.inTenant(session -> access.requireHousehold(session, businessId)
                .chain(() -> memberships.isCooperative(session, businessId)));
    }

    Uni<MembershipView> join(UUID cooperativeId, NewMembership command) {
        var checks = validation.of(command);
        refuseFuture(checks, "joinedOn", command.joinedOn());
        checks.orThrow();
        var stay = new Memberships.Stay(command.joinedOn(), null, command.shareAmount());
        return tx.inTenant(session -> access.requireManager(session, cooperativeId)
                .chain(cooperative -> household(session, command.household().strip())
                        .chain(household -> memberships.join(session, cooperative, household, stay)))
                .chain(id -> queries.one(session, id))
                .call(view -> done(session, cooperativeId, "membership.join", view)));
    }

    Uni<MembershipView> leave(UUID membershipId, Leaving command) {
        var checks = validation.of(command);
        refuseFuture(checks, "leftOn", command.leftOn());
        checks.orThrow();
        return change(membershipId, "membership.leave", (session, stay) -> {
            stay.leave(command.leftOn());
            return Uni.createFrom().voidItem();
        });
    }

    /** Takes back that a household left. */
    Uni<MembershipView> stay(UUID membershipId) {
        return change(membershipId, "membership.stay", memberships::stay);
    }

    /** Takes back that a household joined: it was a mistake, and stands in the audit only. */
    Uni<Void> remove(UUID membershipId) {
        return tx.inTenant(session -> mine(session, membershipId)
                .chain(stay -> queries.one(session, membershipId)
                        .call(view -> session.remove(stay).chain(session::flush))
                        .chain(view -> done(session, stay.cooperativeId, "membership.remove", view))));
    }

    private interface Change {
        Uni<Void> on(Mutiny.Session session, CooperativeMembership stay);
    }

    private Uni<MembershipView> change(UUID membershipId, String action, Change change) {
        return tx.inTenant(session -> mine(session, membershipId)
                .call(stay -> change.on(session, stay))
                .call(session::flush)
                .chain(stay -> queries.one(session, membershipId)
                        .call(view -> done(session, stay.cooperativeId, action, view))));
    }

    private Uni<CooperativeMembership> mine(Mutiny.Session session, UUID membershipId) {
        return session.find(CooperativeMembership.class, membershipId)
                .onItem()
                .ifNull()
                .failWith(MembershipFailure.NotFound::new)
                .call(stay -> access.requireManager(session, stay.cooperativeId)
                        .onFailure()
                        .transform(foreign -> new MembershipFailure.NotFound()));
    }

    private Uni<BusinessRef> household(Mutiny.Session session, String code) {
        return found(session, code)
                .map(found -> found.stream().findFirst().orElseThrow(MembershipFailure.UnknownHousehold::new));
    }

    /** By its id, by a number that it has told, or by the name in its address. */
    private Uni<List<BusinessRef>> found(Mutiny.Session session, String code) {
        if (code.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return businesses.refs(session, List.of(UUID.fromString(code)));
        }
        if (code.matches("[0-9][0-9 .-]+")) {
            return businesses.withIdentity(session, code);
        }
        return queries.household(session, code)
                .chain(id -> businesses.refs(session, id.stream().toList()));
    }

    private void refuseFuture(Checks checks, String field, @Nullable LocalDate day) {
        checks.refuseIf(
                day != null && day.isAfter(Dates.dayOf(clock.instant())), field, "membership.day-in-the-future");
    }

    private Uni<Void> done(Mutiny.Session session, UUID cooperativeId, String action, MembershipView view) {
        return businesses
                .require(session, cooperativeId)
                .chain(cooperative -> deeds.done(
                        session,
                        action,
                        new Audit.Subject(cooperative.tenant(), "cooperative_membership", view.id()),
                        Map.of("household", view.householdId(), "joinedOn", view.joinedOn())));
    }
}
