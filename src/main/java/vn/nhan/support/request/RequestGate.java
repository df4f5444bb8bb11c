package vn.nhan.support.request;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.identity.delegation.Purpose;

/** Who may ask for a business, and who may see what was asked. Everybody else finds nothing. */
@ApplicationScoped
class RequestGate {

    private static final Set<Purpose> READERS = EnumSet.of(Purpose.REQUESTS);

    private final BusinessAccess access;
    private final Businesses businesses;
    private final CurrentActor actor;
    private final Instance<RequestViewer> viewers;

    RequestGate(
            BusinessAccess access, Businesses businesses, CurrentActor actor, @Any Instance<RequestViewer> viewers) {
        this.access = access;
        this.businesses = businesses;
        this.actor = actor;
        this.viewers = viewers;
    }

    /** Its people, helpers who may ask for it, and officers, who write down what they were told. */
    Uni<BusinessRef> mayAsk(Mutiny.Session session, UUID businessId) {
        var found = actor.require().has(Role.OFFICER)
                ? businesses.survivorOf(session, businessId)
                : access.requireMember(session, businessId, Purpose.REQUESTS);
        return found.invoke(business -> {
            if (business.halt() != null) {
                throw new RequestFailure.Halted();
            }
        });
    }

    Uni<BusinessRef> mayList(Mutiny.Session session, UUID businessId) {
        return access.requireReader(session, businessId, READERS);
    }

    /** Whose request it is, or a helper of theirs. */
    Uni<Void> requireOwner(Mutiny.Session session, SupportRequest request) {
        return access.requireInsider(session, request.businessId, Purpose.REQUESTS)
                .onFailure(vn.nhan.business.BusinessFailure.NotFound.class)
                .transform(foreign -> new RequestFailure.NotFound())
                .replaceWithVoid();
    }

    /** Also officers, and whoever a {@link RequestViewer} lets in. */
    Uni<Void> requireReader(Mutiny.Session session, SupportRequest request) {
        return access.requireReader(session, request.businessId, READERS)
                .replaceWithVoid()
                .onFailure(vn.nhan.business.BusinessFailure.NotFound.class)
                .recoverWithUni(() -> others(session, request));
    }

    private Uni<Void> others(Mutiny.Session session, SupportRequest request) {
        return Multi.createFrom()
                .iterable(viewers)
                .onItem()
                .transformToUniAndConcatenate(viewer -> viewer.maySee(session, request.ref()))
                .collect()
                .asList()
                .invoke(answers -> {
                    if (!answers.contains(true)) {
                        throw new RequestFailure.NotFound();
                    }
                })
                .replaceWithVoid();
    }
}
