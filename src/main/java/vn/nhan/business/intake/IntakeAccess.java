package vn.nhan.business.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.BusinessRef;
import vn.nhan.identity.CurrentActor;

/** Whose a sheet is: officers look after all of the province, managers of a cooperative after those that it sent. */
@ApplicationScoped
class IntakeAccess {

    private final BusinessAccess businesses;
    private final CurrentActor actor;

    IntakeAccess(BusinessAccess businesses, CurrentActor actor) {
        this.businesses = businesses;
        this.actor = actor;
    }

    /** The cooperative that the actor manages; of another's nothing is said. */
    Uni<BusinessRef> cooperative(Mutiny.Session session, UUID businessId) {
        return businesses
                .requireManager(session, businessId)
                .call(business -> session.createNativeQuery("select kind from business where id = :id", String.class)
                        .setParameter("id", business.id())
                        .getSingleResult()
                        .map(BusinessKind::of)
                        .invoke(kind -> {
                            if (kind != BusinessKind.COOPERATIVE && kind != BusinessKind.COOPERATIVE_GROUP) {
                                throw new IntakeFailure.NotCooperative();
                            }
                        }));
    }

    Uni<Intake> require(Mutiny.Session session, UUID id) {
        return letIn(session, session.find(Intake.class, id));
    }

    Uni<Intake> locked(Mutiny.Session session, UUID id) {
        return letIn(session, session.find(Intake.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Fails unless the actor sent it: nobody else may see what stands in it. */
    void requireSender(Intake intake) {
        if (!intake.uploadedBy.equals(actor.require().accountId())) {
            throw new IntakeFailure.NotFound();
        }
    }

    private Uni<Intake> letIn(Mutiny.Session session, Uni<Intake> sheet) {
        return sheet.onItem().ifNull().failWith(IntakeFailure.NotFound::new).call(intake -> {
            var cooperative = intake.cooperativeId;
            if (actor.require().isOfficer()) {
                return Uni.createFrom().voidItem();
            }
            if (cooperative == null) {
                throw new IntakeFailure.NotFound();
            }
            return businesses
                    .requireManager(session, cooperative)
                    .onFailure()
                    .transform(foreign -> new IntakeFailure.NotFound())
                    .replaceWithVoid();
        });
    }
}
