package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class MilestoneRepository {

    /** Keeps the earliest: an event may come twice, or be overtaken by a later one while it is being retried. */
    Uni<Void> reach(Mutiny.Session session, Milestone milestone) {
        return session.createNativeQuery("insert into milestone"
                        + " (tenant_id, business_id, kind, reached_at, business_name, evidence_type, evidence_id, channel)"
                        + " values (:tenant, :business, :kind, :at, :name, :proof, :proofId, cast(:channel as text))"
                        + " on conflict (tenant_id, business_id, kind) do update set"
                        + " reached_at = excluded.reached_at, business_name = excluded.business_name,"
                        + " evidence_type = excluded.evidence_type, evidence_id = excluded.evidence_id, channel = excluded.channel"
                        + " where excluded.reached_at < milestone.reached_at")
                .setParameter("tenant", milestone.subject().tenant().value())
                .setParameter("business", milestone.subject().businessId())
                .setParameter("kind", milestone.kind().key())
                .setParameter("at", milestone.reachedAt())
                .setParameter("name", milestone.subject().businessName())
                .setParameter("proof", milestone.proof().type())
                .setParameter("proofId", milestone.proof().id())
                .setParameter("channel", milestone.proof().channel())
                .executeUpdate()
                .replaceWithVoid();
    }
}
