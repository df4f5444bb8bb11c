package vn.nhan.business.onboarding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.Act;
import vn.nhan.business.BusinessActed;
import vn.nhan.business.BusinessInvited;
import vn.nhan.business.BusinessRegistered;
import vn.nhan.business.BusinessVerified;
import vn.nhan.business.InvitationTakenBack;
import vn.nhan.business.onboarding.Evidence.Source;
import vn.nhan.business.onboarding.EvidenceLedger.Done;
import vn.nhan.business.onboarding.EvidenceLedger.Owner;
import vn.nhan.platform.event.EventSubscriber;
import vn.nhan.platform.event.EventSubscriber.Delivered;

/** Hears what businesses do and what is done about them, and keeps it as evidence. */
final class PipelineEvents {

    private PipelineEvents() {}

    private static Owner owner(Delivered<?> heard, UUID business) {
        return new Owner(heard.tenant(), business);
    }

    @ApplicationScoped
    static class OfInvitations implements EventSubscriber<BusinessInvited> {

        private final Recorder recorder;

        OfInvitations(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public Class<BusinessInvited> eventType() {
            return BusinessInvited.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<BusinessInvited> heard) {
            var event = heard.event();
            var source = new Source(event.by(), event.sourceId(), null);
            return recorder.prove(
                    session,
                    owner(heard, event.businessId()),
                    Evidence.of(EvidenceKind.INVITATION, heard.recordedAt(), source));
        }
    }

    @ApplicationScoped
    static class OfUndoneInvitations implements EventSubscriber<InvitationTakenBack> {

        private final Recorder recorder;

        OfUndoneInvitations(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public Class<InvitationTakenBack> eventType() {
            return InvitationTakenBack.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<InvitationTakenBack> heard) {
            var event = heard.event();
            var source = new Source("undo", event.sourceId(), null);
            return recorder.prove(
                    session,
                    owner(heard, event.businessId()),
                    Evidence.takenBack(EvidenceKind.INVITATION, heard.recordedAt(), source));
        }
    }

    @ApplicationScoped
    static class OfRegistrations implements EventSubscriber<BusinessRegistered> {

        private final Recorder recorder;

        OfRegistrations(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public Class<BusinessRegistered> eventType() {
            return BusinessRegistered.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<BusinessRegistered> heard) {
            var business = heard.event().businessId();
            return recorder.prove(
                    session,
                    owner(heard, business),
                    Evidence.of(EvidenceKind.SUBMISSION, heard.recordedAt(), new Source("business", business, null)));
        }
    }

    @ApplicationScoped
    static class OfVerifications implements EventSubscriber<BusinessVerified> {

        private final Recorder recorder;

        OfVerifications(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public Class<BusinessVerified> eventType() {
            return BusinessVerified.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<BusinessVerified> heard) {
            var business = heard.event().businessId();
            return recorder.prove(
                    session,
                    owner(heard, business),
                    Evidence.of(EvidenceKind.VERIFICATION, heard.recordedAt(), Verdicts.source(business)));
        }
    }

    @ApplicationScoped
    static class OfTrainings implements EventSubscriber<TrainingCompleted> {

        private final Recorder recorder;

        OfTrainings(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public Class<TrainingCompleted> eventType() {
            return TrainingCompleted.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<TrainingCompleted> heard) {
            var event = heard.event();
            var source = new Source("course", event.trainingId(), event.name());
            return recorder.prove(
                    session,
                    owner(heard, event.businessId()),
                    Evidence.of(EvidenceKind.TRAINING, heard.recordedAt(), source));
        }
    }

    @ApplicationScoped
    static class OfUndoneTrainings implements EventSubscriber<TrainingWithdrawn> {

        private final Recorder recorder;

        OfUndoneTrainings(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public Class<TrainingWithdrawn> eventType() {
            return TrainingWithdrawn.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<TrainingWithdrawn> heard) {
            var event = heard.event();
            var source = new Source("course", event.trainingId(), event.name());
            return recorder.prove(
                    session,
                    owner(heard, event.businessId()),
                    Evidence.takenBack(EvidenceKind.TRAINING, heard.recordedAt(), source));
        }
    }

    @ApplicationScoped
    static class OfPublications implements EventSubscriber<ListingPublished> {

        private final Recorder recorder;

        OfPublications(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public Class<ListingPublished> eventType() {
            return ListingPublished.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<ListingPublished> heard) {
            var listing = heard.event().listingId();
            return recorder.proveByAct(
                    session,
                    owner(heard, heard.event().businessId()),
                    Evidence.of(EvidenceKind.PUBLICATION, heard.recordedAt(), new Source("listing", listing, null)),
                    new Done(Act.LISTING, heard.recordedAt(), listing));
        }
    }

    @ApplicationScoped
    static class OfActs implements EventSubscriber<BusinessActed> {

        private final Recorder recorder;

        OfActs(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public Class<BusinessActed> eventType() {
            return BusinessActed.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<BusinessActed> heard) {
            var event = heard.event();
            var owner = owner(heard, event.businessId());
            var done = new Done(event.what(), heard.recordedAt(), event.id());
            return event.what() == Act.LISTING
                    ? recorder.proveByAct(
                            session,
                            owner,
                            Evidence.of(
                                    EvidenceKind.LISTING, heard.recordedAt(), new Source("listing", event.id(), null)),
                            done)
                    : recorder.act(session, owner, done);
        }
    }
}
