package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.event.EventSubscriber;

/**
 * Hears whom campaigns have reached, and which were taken back. Rows are only added; in whatever order and however often events
 * arrive, the same rows are there in the end.
 */
final class InformedRecorder {

    private InformedRecorder() {}

    @ApplicationScoped
    static class OfReached implements EventSubscriber<BusinessReached> {

        private final Clock clock;

        OfReached(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Class<BusinessReached> eventType() {
            return BusinessReached.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<BusinessReached> heard) {
            var event = heard.event();
            return session.createNativeQuery(
                            "insert into information_evidence (tenant_id, campaign_id, business_id, at, channel,"
                                    + " campaign, business_name, heard_at) values (:tenant, :campaign, :business, :at,"
                                    + " :channel, :title, :name, :now) on conflict do nothing")
                    .setParameter("tenant", heard.tenant().value())
                    .setParameter("campaign", event.campaignId())
                    .setParameter("business", event.businessId())
                    .setParameter("at", event.at())
                    .setParameter("channel", event.channel())
                    .setParameter("title", event.campaign())
                    .setParameter("name", event.businessName())
                    .setParameter("now", clock.instant())
                    .executeUpdate()
                    .replaceWithVoid();
        }
    }

    @ApplicationScoped
    static class OfWithdrawals implements EventSubscriber<CampaignWithdrawn> {

        @Override
        public Class<CampaignWithdrawn> eventType() {
            return CampaignWithdrawn.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<CampaignWithdrawn> heard) {
            return session.createNativeQuery("insert into information_withdrawn (tenant_id, campaign_id, at)"
                            + " values (:tenant, :campaign, :at) on conflict do nothing")
                    .setParameter("tenant", heard.tenant().value())
                    .setParameter("campaign", heard.event().campaignId())
                    .setParameter("at", heard.recordedAt())
                    .executeUpdate()
                    .replaceWithVoid();
        }
    }
}
