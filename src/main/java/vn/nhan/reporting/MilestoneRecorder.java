package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRegistered;
import vn.nhan.business.BusinessVerified;
import vn.nhan.platform.event.EventSubscriber;
import vn.nhan.platform.event.EventSubscriber.Delivered;

/** Hears what businesses reach, and writes it down with its proof. */
final class MilestoneRecorder {

    private MilestoneRecorder() {}

    @ApplicationScoped
    static class OfRegistrations implements EventSubscriber<BusinessRegistered> {

        private final MilestoneRepository milestones;

        OfRegistrations(MilestoneRepository milestones) {
            this.milestones = milestones;
        }

        @Override
        public Class<BusinessRegistered> eventType() {
            return BusinessRegistered.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<BusinessRegistered> heard) {
            var event = heard.event();
            return milestones.reach(
                    session,
                    new Milestone(
                            new Milestone.Subject(heard.tenant(), event.businessId(), event.name()),
                            MilestoneKind.REGISTERED,
                            heard.recordedAt(),
                            new Milestone.Proof("business", event.businessId())));
        }
    }

    @ApplicationScoped
    static class OfVerifications implements EventSubscriber<BusinessVerified> {

        private final MilestoneRepository milestones;

        OfVerifications(MilestoneRepository milestones) {
            this.milestones = milestones;
        }

        @Override
        public Class<BusinessVerified> eventType() {
            return BusinessVerified.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<BusinessVerified> heard) {
            var event = heard.event();
            return milestones.reach(
                    session,
                    new Milestone(
                            new Milestone.Subject(heard.tenant(), event.businessId(), event.name()),
                            MilestoneKind.VERIFIED,
                            heard.recordedAt(),
                            new Milestone.Proof("verification", event.businessId())));
        }
    }

    @ApplicationScoped
    static class OfListings implements EventSubscriber<ListingPublished> {

        private final MilestoneRepository milestones;

        OfListings(MilestoneRepository milestones) {
            this.milestones = milestones;
        }

        @Override
        public Class<ListingPublished> eventType() {
            return ListingPublished.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<ListingPublished> heard) {
            var event = heard.event();
            return milestones.reach(
                    session,
                    new Milestone(
                            new Milestone.Subject(heard.tenant(), event.businessId(), event.businessName()),
                            MilestoneKind.LISTED,
                            heard.recordedAt(),
                            new Milestone.Proof("listing", event.listingId())));
        }
    }
}
