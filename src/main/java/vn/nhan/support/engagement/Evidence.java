package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What shows that there was work: something handed over, or a session that took place. */
final class Evidence {

    private static final String THERE = "select exists (select from engagement_deliverable where engagement_id = :id)"
            + " or exists (select from engagement_session where engagement_id = :id and held_at is not null)";

    private Evidence() {}

    /** @throws EngagementFailure.NoEvidence (through the Uni) */
    static Uni<Void> require(Mutiny.Session session, UUID engagement) {
        return session.createNativeQuery(THERE, Boolean.class)
                .setParameter("id", engagement)
                .getSingleResult()
                .invoke(there -> {
                    if (!there) {
                        throw new EngagementFailure.NoEvidence();
                    }
                })
                .replaceWithVoid();
    }
}
