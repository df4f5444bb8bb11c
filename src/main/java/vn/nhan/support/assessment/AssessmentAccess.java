package vn.nhan.support.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessFailure;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.OnBehalf;

/** Members answer for their business, helpers whom it lets ask for support, and officers who sit down with it. */
@ApplicationScoped
class AssessmentAccess {

    private static final Set<Purpose> PURPOSES = EnumSet.of(Purpose.REQUESTS);

    private final BusinessAccess access;
    private final Businesses businesses;
    private final CurrentActor actor;
    private final OnBehalf onBehalf;

    AssessmentAccess(BusinessAccess access, Businesses businesses, CurrentActor actor, OnBehalf onBehalf) {
        this.access = access;
        this.businesses = businesses;
        this.actor = actor;
        this.onBehalf = onBehalf;
    }

    Uni<BusinessRef> reader(Mutiny.Session session, UUID businessId) {
        return access.requireReader(session, businessId, PURPOSES);
    }

    /** As {@link #reader}; whoever may read the record that took its place may read what was answered for it before. */
    Uni<BusinessRef> readerOfRecord(Mutiny.Session session, UUID businessId) {
        return reader(session, businessId)
                .onFailure(BusinessFailure.NotFound.class)
                .recoverWithUni(refused -> businesses
                        .survivorOf(session, businessId)
                        .chain(survivor -> survivor.id().equals(businessId)
                                ? Uni.createFrom().failure(refused)
                                : reader(session, survivor.id())
                                        .chain(() -> businesses.refs(session, List.of(businessId)))
                                        .map(found -> found.get(0))));
    }

    /** @throws AssessmentFailure.Merged (through the Uni) when another record took its place */
    Uni<BusinessRef> writer(Mutiny.Session session, UUID businessId) {
        return reader(session, businessId)
                .call(business -> businesses.survivorOf(session, businessId).invoke(survivor -> {
                    if (!survivor.id().equals(businessId)) {
                        throw new AssessmentFailure.Merged();
                    }
                }));
    }

    /** Who is at work; asked after one of the above has let them in. */
    Giver giver() {
        var who = actor.require();
        if (onBehalf.find() != null) {
            return new Giver(who.accountId(), GivenAs.HELPER);
        }
        return new Giver(who.accountId(), who.isOfficer() ? GivenAs.OFFICER : GivenAs.MEMBER);
    }
}
