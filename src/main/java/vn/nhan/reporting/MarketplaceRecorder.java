package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.event.EventSubscriber;

/** Hears what businesses reach on marketplaces: what was read back there counts, and not what was sent. */
final class MarketplaceRecorder {

    private MarketplaceRecorder() {}

    @ApplicationScoped
    static class OfListings implements EventSubscriber<ListedElsewhere> {

        private final MilestoneRepository milestones;

        OfListings(MilestoneRepository milestones) {
            this.milestones = milestones;
        }

        @Override
        public Class<ListedElsewhere> eventType() {
            return ListedElsewhere.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<ListedElsewhere> heard) {
            var event = heard.event();
            return milestones.reach(
                    session,
                    new Milestone(
                            new Milestone.Subject(heard.tenant(), event.businessId(), event.businessName()),
                            MilestoneKind.PUBLISHED,
                            event.readAt(),
                            new Milestone.Proof("listing", event.listingId(), event.marketplace())));
        }
    }

    @ApplicationScoped
    static class OfSales implements EventSubscriber<SoldElsewhere> {

        private final MilestoneRepository milestones;

        OfSales(MilestoneRepository milestones) {
            this.milestones = milestones;
        }

        @Override
        public Class<SoldElsewhere> eventType() {
            return SoldElsewhere.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<SoldElsewhere> heard) {
            var event = heard.event();
            return milestones.reach(
                    session,
                    new Milestone(
                            new Milestone.Subject(heard.tenant(), event.businessId(), event.businessName()),
                            MilestoneKind.SOLD,
                            event.soldAt(),
                            new Milestone.Proof("listing", event.listingId(), event.marketplace())));
        }
    }
}
