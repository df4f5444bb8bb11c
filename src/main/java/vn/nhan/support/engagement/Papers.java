package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads what belongs to an engagement. */
final class Papers {

    private Papers() {}

    /** @throws EngagementFailure.NotFound (through the Uni) before the first version */
    static Uni<EngagementTerms> terms(Mutiny.Session session, UUID engagement, int number) {
        return session.createSelectionQuery(
                        "from EngagementTerms where engagementId = :engagement and number = :number",
                        EngagementTerms.class)
                .setParameter("engagement", engagement)
                .setParameter("number", number)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(EngagementFailure.NotFound::new);
    }

    static Uni<List<Signature>> signatures(Mutiny.Session session, UUID engagement, int number) {
        return session.createSelectionQuery(
                        "from Signature where engagementId = :engagement and number = :number order by signedAt, id",
                        Signature.class)
                .setParameter("engagement", engagement)
                .setParameter("number", number)
                .getResultList();
    }

    static Uni<List<WorkSession>> sessions(Mutiny.Session session, UUID engagement) {
        return of(session, engagement, WorkSession.class, "plannedAt, id");
    }

    static Uni<List<Deliverable>> deliverables(Mutiny.Session session, UUID engagement) {
        return of(session, engagement, Deliverable.class, "id");
    }

    static Uni<List<Payment>> payments(Mutiny.Session session, UUID engagement) {
        return of(session, engagement, Payment.class, "paidOn, id");
    }

    static Uni<List<FollowUp>> followUps(Mutiny.Session session, UUID engagement) {
        return of(session, engagement, FollowUp.class, "dueOn, id");
    }

    /** @throws EngagementFailure.NotFound (through the Uni) also for another engagement's */
    static Uni<WorkSession> session(Mutiny.Session session, UUID engagement, UUID id) {
        return session.find(WorkSession.class, id).map(found -> {
            if (found == null || !found.engagementId.equals(engagement)) {
                throw new EngagementFailure.NotFound();
            }
            return found;
        });
    }

    private static <T> Uni<List<T>> of(Mutiny.Session session, UUID engagement, Class<T> type, String order) {
        return session.createSelectionQuery(
                        "from " + type.getSimpleName() + " where engagementId = :engagement order by " + order, type)
                .setParameter("engagement", engagement)
                .getResultList();
    }
}
