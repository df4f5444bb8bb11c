package vn.nhan.business.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.BusinessRef;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.OnBehalf;

/** Stays of households in cooperatives, within a transaction of a caller who has asked already who may. */
@ApplicationScoped
public class Memberships {

    private static final Set<BusinessKind> COOPERATIVES =
            EnumSet.of(BusinessKind.COOPERATIVE, BusinessKind.COOPERATIVE_GROUP);

    private final CurrentActor actor;
    private final OnBehalf onBehalf;
    private final Clock clock;

    Memberships(CurrentActor actor, OnBehalf onBehalf, Clock clock) {
        this.actor = actor;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /**
     * @param leftOn the last day, or null of a household that stays
     * @param shareAmount whole dong, at least 0, or null
     */
    public record Stay(
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable Long shareAmount) {}

    /**
     * A household joins. Both must be of one province's rows: a predecessor's household stays in its predecessor's
     * cooperatives.
     *
     * @return id of the stay
     * @throws MembershipFailure (through the Uni) for two that can't be each other's, or a day that is taken already
     */
    public Uni<UUID> join(Mutiny.Session session, BusinessRef cooperative, BusinessRef household, Stay stay) {
        if (!cooperative.tenant().equals(household.tenant())) {
            throw new MembershipFailure.OtherProvince();
        }
        var membership = new CooperativeMembership(cooperative, household, stay.joinedOn());
        if (stay.leftOn() != null) {
            membership.leave(stay.leftOn());
        }
        membership.shareAmount = stay.shareAmount();
        membership.recordedAt = clock.instant();
        membership.recordedBy = actor.require().accountId();
        membership.onBehalfOf = onBehalf.find();
        return requireKinds(session, cooperative, household)
                .chain(() -> requireOnce(session, membership))
                .chain(() -> session.persist(membership))
                .chain(session::flush)
                .replaceWith(membership.id());
    }

    /** Whether the household belongs to the cooperative on that day. */
    public Uni<Boolean> isMember(Mutiny.Session session, UUID cooperativeId, UUID householdId, LocalDate day) {
        return of(session, cooperativeId, householdId)
                .map(stays -> stays.stream().anyMatch(stay -> stay.isOn(day)));
    }

    /** Ids of the households that belong to the cooperative on that day. */
    public Uni<Set<UUID>> households(Mutiny.Session session, UUID cooperativeId, LocalDate day) {
        return session.createSelectionQuery(
                        "from CooperativeMembership where cooperativeId = :cooperative", CooperativeMembership.class)
                .setParameter("cooperative", cooperativeId)
                .getResultList()
                .map(stays -> stays.stream()
                        .filter(stay -> stay.isOn(day))
                        .map(stay -> stay.householdId)
                        .collect(Collectors.toSet()));
    }

    /** Takes back that a household left, unless it came back meanwhile. */
    Uni<Void> stay(Mutiny.Session session, CooperativeMembership membership) {
        return requireNone(session, membership, other -> other.reaches(membership.joinedOn))
                .invoke(membership::stay);
    }

    private static Uni<Void> requireOnce(Mutiny.Session session, CooperativeMembership membership) {
        return requireNone(session, membership, other -> other.overlaps(membership));
    }

    /** Two requests at once wait for each other at the household's own row. */
    private static Uni<Void> requireNone(
            Mutiny.Session session, CooperativeMembership membership, Predicate<CooperativeMembership> inTheWay) {
        return session.createNativeQuery("select id from business where id = :household for no key update", UUID.class)
                .setParameter("household", membership.householdId)
                .getResultList()
                .chain(() -> of(session, membership.cooperativeId, membership.householdId))
                .invoke(stays -> {
                    if (stays.stream().anyMatch(stay -> !stay.id().equals(membership.id()) && inTheWay.test(stay))) {
                        throw new MembershipFailure.AlreadyMember();
                    }
                })
                .replaceWithVoid();
    }

    Uni<Boolean> isCooperative(Mutiny.Session session, UUID businessId) {
        return kind(session, businessId).map(COOPERATIVES::contains);
    }

    private static Uni<List<CooperativeMembership>> of(Mutiny.Session session, UUID cooperativeId, UUID householdId) {
        return session.createSelectionQuery(
                        "from CooperativeMembership where cooperativeId = :cooperative and householdId = :household",
                        CooperativeMembership.class)
                .setParameter("cooperative", cooperativeId)
                .setParameter("household", householdId)
                .getResultList();
    }

    private static Uni<Void> requireKinds(Mutiny.Session session, BusinessRef cooperative, BusinessRef household) {
        return kind(session, cooperative.id())
                .invoke(kind -> {
                    if (!COOPERATIVES.contains(kind)) {
                        throw new MembershipFailure.NotCooperative();
                    }
                })
                .chain(() -> kind(session, household.id()))
                .invoke(kind -> {
                    if (!kind.isOfOnePerson()) {
                        throw new MembershipFailure.NotHousehold();
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<BusinessKind> kind(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery("select kind from business where id = :business", String.class)
                .setParameter("business", businessId)
                .getSingleResult()
                .map(BusinessKind::of);
    }
}
