package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.event.EventSubscriber;

/**
 * Hears that businesses were supported, that it was taken back, and what came of it. Each is a row of its own that is never
 * changed; in whatever order and however often they arrive, the same rows are there in the end.
 */
final class SupportRecorder {

    private SupportRecorder() {}

    @ApplicationScoped
    static class OfAcceptances implements EventSubscriber<SupportAccepted> {

        private final Clock clock;

        OfAcceptances(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Class<SupportAccepted> eventType() {
            return SupportAccepted.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<SupportAccepted> heard) {
            var event = heard.event();
            return session.createNativeQuery(
                            "insert into support_evidence (tenant_id, engagement_id, kind, business_id, at,"
                                    + " business_name, programme, heard_at) values (:tenant, :engagement, 'accepted', :business, :at,"
                                    + " :name, :programme, :now) on conflict do nothing")
                    .setParameter("tenant", heard.tenant().value())
                    .setParameter("engagement", event.engagementId())
                    .setParameter("business", event.businessId())
                    .setParameter("at", event.acceptedAt())
                    .setParameter("name", event.businessName())
                    .setParameter("programme", event.programme())
                    .setParameter("now", clock.instant())
                    .executeUpdate()
                    .replaceWithVoid();
        }
    }

    @ApplicationScoped
    static class OfWithdrawals implements EventSubscriber<SupportWithdrawn> {

        private final Clock clock;

        OfWithdrawals(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Class<SupportWithdrawn> eventType() {
            return SupportWithdrawn.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<SupportWithdrawn> heard) {
            var event = heard.event();
            return session.createNativeQuery(
                            "insert into support_evidence (tenant_id, engagement_id, kind, business_id, at,"
                                    + " heard_at) values (:tenant, :engagement, 'withdrawn', :business, :at, :now)"
                                    + " on conflict do nothing")
                    .setParameter("tenant", heard.tenant().value())
                    .setParameter("engagement", event.engagementId())
                    .setParameter("business", event.businessId())
                    .setParameter("at", heard.recordedAt())
                    .setParameter("now", clock.instant())
                    .executeUpdate()
                    .replaceWithVoid();
        }
    }

    @ApplicationScoped
    static class OfFollowUps implements EventSubscriber<SupportFollowedUp> {

        @Override
        public Class<SupportFollowedUp> eventType() {
            return SupportFollowedUp.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<SupportFollowedUp> heard) {
            var event = heard.event();
            return session.createNativeQuery("insert into support_outcome (tenant_id, engagement_id, code, after_days,"
                            + " business_id, answer, at) values (:tenant, :engagement, :code, :days, :business, :answer, :at)"
                            + " on conflict do nothing")
                    .setParameter("tenant", heard.tenant().value())
                    .setParameter("engagement", event.engagementId())
                    .setParameter("code", event.code())
                    .setParameter("days", event.afterDays())
                    .setParameter("business", event.businessId())
                    .setParameter("answer", event.answer())
                    .setParameter("at", heard.recordedAt())
                    .executeUpdate()
                    .replaceWithVoid();
        }
    }
}
