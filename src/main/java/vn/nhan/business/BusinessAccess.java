package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Actor;
import vn.nhan.identity.CurrentActor;

/**
 * Who may touch what belongs to a business: its members, and to look at it also the department's officers. Everyone else
 * finds nothing. Asked by every room that keeps something of a business.
 */
@ApplicationScoped
public class BusinessAccess {

    private final CurrentActor actor;
    private final BusinessRepository businesses;

    BusinessAccess(CurrentActor actor, BusinessRepository businesses) {
        this.actor = actor;
        this.businesses = businesses;
    }

    /** @throws BusinessFailure.NotFound (through the Uni) unless the actor is a member of the business */
    public Uni<BusinessRef> requireMember(Mutiny.Session session, UUID businessId) {
        return businesses
                .require(session, businessId)
                .call(business -> requireMembership(session, businessId, actor.require()))
                .map(BusinessAccess::ref);
    }

    /** @throws BusinessFailure.NotFound (through the Uni) unless the actor is a member of it or an officer */
    public Uni<BusinessRef> requireReader(Mutiny.Session session, UUID businessId) {
        var reader = actor.require();
        return businesses
                .require(session, businessId)
                .call(business -> reader.isOfficer()
                        ? Uni.createFrom().voidItem()
                        : requireMembership(session, businessId, reader))
                .map(BusinessAccess::ref);
    }

    private Uni<Void> requireMembership(Mutiny.Session session, UUID businessId, Actor who) {
        return businesses
                .isMember(session, businessId, who.accountId())
                .invoke(member -> {
                    if (!member) {
                        throw new BusinessFailure.NotFound();
                    }
                })
                .replaceWithVoid();
    }

    static BusinessRef ref(Business business) {
        return new BusinessRef(
                business.id(),
                business.tenant(),
                business.slug,
                business.name,
                business.nameEn,
                business.addressLine,
                business.commune,
                business.status() == BusinessStatus.VERIFIED ? business.decidedAt : null);
    }
}
