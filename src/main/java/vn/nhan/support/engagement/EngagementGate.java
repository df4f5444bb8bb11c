package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessFailure;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.OnBehalf;
import vn.nhan.support.expert.Experts;

/**
 * Who may act in an engagement, and for which side: its expert, the department, the people of the business, or of the record
 * that took its place. Everybody else finds nothing.
 */
@ApplicationScoped
class EngagementGate {

    private final Experts experts;
    private final Businesses businesses;
    private final BusinessAccess access;
    private final CurrentActor actor;
    private final OnBehalf onBehalf;

    EngagementGate(
            Experts experts, Businesses businesses, BusinessAccess access, CurrentActor actor, OnBehalf onBehalf) {
        this.experts = experts;
        this.businesses = businesses;
        this.access = access;
        this.actor = actor;
        this.onBehalf = onBehalf;
    }

    /** What somebody of the business needs to be let in. */
    enum Need {
        /** Members, and helpers who may ask for support. */
        MEMBER,
        MANAGER
    }

    /** To look at it. */
    Uni<Standing> read(Mutiny.Session session, UUID id) {
        return enter(session, id, EnumSet.allOf(Side.class), Need.MEMBER, LockModeType.NONE);
    }

    /** To change it: nobody else does until the transaction ends. */
    Uni<Standing> work(Mutiny.Session session, UUID id, Set<Side> sides) {
        return enter(session, id, sides, Need.MEMBER, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #work}; of the business only those who speak for it. */
    Uni<Standing> bind(Mutiny.Session session, UUID id, Set<Side> sides) {
        return enter(session, id, sides, Need.MANAGER, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The record that stands for its business now. */
    Uni<BusinessRef> business(Mutiny.Session session, Engagement engagement) {
        return businesses.survivorOf(session, engagement.businessId);
    }

    private Uni<Standing> enter(Mutiny.Session session, UUID id, Set<Side> sides, Need need, LockModeType lock) {
        return session.find(Engagement.class, id, lock)
                .onItem()
                .ifNull()
                .failWith(EngagementFailure.NotFound::new)
                .chain(engagement -> side(session, engagement, sides, need)
                        .map(side -> new Standing(
                                engagement,
                                side,
                                actor.require().accountId(),
                                actor.require().name())));
    }

    private Uni<Side> side(Mutiny.Session session, Engagement engagement, Set<Side> sides, Need need) {
        return isExpert(session, engagement, sides).chain(expert -> {
            if (expert) {
                onBehalf.nobody();
                return Uni.createFrom().item(Side.EXPERT);
            }
            if (sides.contains(Side.OFFICE) && actor.require().isOfficer()) {
                onBehalf.nobody();
                return Uni.createFrom().item(Side.OFFICE);
            }
            if (!sides.contains(Side.BUSINESS)) {
                throw new EngagementFailure.NotFound();
            }
            return ofBusiness(session, engagement, need).replaceWith(Side.BUSINESS);
        });
    }

    private Uni<Boolean> isExpert(Mutiny.Session session, Engagement engagement, Set<Side> sides) {
        return sides.contains(Side.EXPERT) && actor.require().has(Role.EXPERT)
                ? experts.require(session, engagement.expertId)
                        .map(expert -> actor.require().accountId().equals(expert.accountId()))
                : Uni.createFrom().item(false);
    }

    private Uni<BusinessRef> ofBusiness(Mutiny.Session session, Engagement engagement, Need need) {
        return business(session, engagement)
                .chain(business -> need == Need.MANAGER
                        ? access.requireManager(session, business.id())
                        : access.requireMember(session, business.id(), Purpose.REQUESTS))
                .onFailure(BusinessFailure.NotFound.class)
                .transform(foreign -> new EngagementFailure.NotFound());
    }
}
