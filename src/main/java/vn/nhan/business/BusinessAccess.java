package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Actor;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.identity.delegation.DelegationFailure;
import vn.nhan.identity.delegation.DelegationRef;
import vn.nhan.identity.delegation.Delegations;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.OnBehalf;

/**
 * Who may touch what belongs to a business: its members; helpers under a delegation that stands, for the purpose at hand;
 * and to look at it also the department's officers. Everyone else finds nothing. Asked by every room that keeps something
 * of a business, of the database each time.
 */
@ApplicationScoped
public class BusinessAccess {

    private final CurrentActor actor;
    private final BusinessRepository businesses;
    private final BusinessMembers members;
    private final Delegations delegations;
    private final OnBehalf onBehalf;
    private final Clock clock;
    private final Principals principals;

    BusinessAccess(
            CurrentActor actor,
            BusinessRepository businesses,
            BusinessMembers members,
            Delegations delegations,
            OnBehalf onBehalf,
            Clock clock,
            Principals principals) {
        this.actor = actor;
        this.businesses = businesses;
        this.members = members;
        this.delegations = delegations;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.principals = principals;
    }

    /**
     * Lets members in, and helpers who may do this. From then on the request acts on behalf of the business if it is a
     * helper's ({@link OnBehalf}).
     *
     * @throws BusinessFailure.NotFound (through the Uni) for everybody else
     * @throws DelegationFailure.Unproven (through the Uni) for a helper whose household's word is still to come
     */
    public Uni<BusinessRef> requireMember(Mutiny.Session session, UUID businessId, Purpose purpose) {
        return businesses
                .require(session, businessId)
                .call(business -> letIn(session, business, EnumSet.of(purpose)))
                .map(BusinessAccess::ref);
    }

    /** @throws BusinessFailure.NotFound (through the Uni) unless the actor manages the business; no helper ever does */
    public Uni<BusinessRef> requireManager(Mutiny.Session session, UUID businessId) {
        onBehalf.nobody();
        return businesses
                .require(session, businessId)
                .call(business -> members.roleOf(
                                session, businessId, actor.require().accountId())
                        .invoke(role -> {
                            if (role.filter(MemberRole.MANAGER::equals).isEmpty()) {
                                throw new BusinessFailure.NotFound();
                            }
                        }))
                .map(BusinessAccess::ref);
    }

    /** As {@link #requireMember}, for any of these purposes; lets officers in too. */
    public Uni<BusinessRef> requireReader(Mutiny.Session session, UUID businessId, Set<Purpose> anyOf) {
        return businesses
                .require(session, businessId)
                .call(business -> {
                    if (actor.require().isOfficer()) {
                        onBehalf.nobody();
                        return Uni.createFrom().voidItem();
                    }
                    return letIn(session, business, anyOf);
                })
                .map(BusinessAccess::ref);
    }

    /** As {@link #requireReader}, but for members and officers only: what a household alone may see. */
    public Uni<BusinessRef> requireHousehold(Mutiny.Session session, UUID businessId) {
        return requireReader(session, businessId, EnumSet.noneOf(Purpose.class));
    }

    private Uni<Void> letIn(Mutiny.Session session, Business business, Set<Purpose> anyOf) {
        var who = actor.require();
        return members.roleOf(session, business.id(), who.accountId()).chain(role -> {
            onBehalf.nobody();
            return role.isPresent() ? Uni.createFrom().voidItem() : letHelperIn(session, business, who, anyOf);
        });
    }

    private Uni<Void> letHelperIn(Mutiny.Session session, Business business, Actor who, Set<Purpose> anyOf) {
        if (!who.has(Role.HELPER) || anyOf.isEmpty()) {
            throw new BusinessFailure.NotFound();
        }
        return standing(session, business, who, anyOf)
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(found)
                        : standing(session, business, who, EnumSet.of(Purpose.DRAFT))
                                .map(draft -> {
                                    throw refusal(draft);
                                }))
                .invoke(() -> onBehalf.of(business.id()))
                .replaceWithVoid();
    }

    private Uni<Optional<DelegationRef>> standing(
            Mutiny.Session session, Business business, Actor who, Set<Purpose> anyOf) {
        return principals
                .of(session, business)
                .chain(principal -> delegations.standing(session, who.accountId(), principal, anyOf, clock.instant()));
    }

    /** Whose draft it is knows of the business already, and is told what is missing. */
    private static RuntimeException refusal(Optional<DelegationRef> draft) {
        return draft.filter(DelegationRef::isUnproven).isPresent()
                ? new DelegationFailure.Unproven()
                : new BusinessFailure.NotFound();
    }

    static BusinessRef ref(Business business) {
        return new BusinessRef(
                business.id(),
                business.tenant(),
                business.slug,
                business.name,
                business.nameEn,
                // Where a family lives is nobody's business; the commune says where the goods come from.
                business.kind() == BusinessKind.FARM_HOUSEHOLD ? "" : business.addressLine,
                business.commune,
                business.status() == BusinessStatus.VERIFIED ? business.decidedAt : null,
                Halt.of(business));
    }
}
