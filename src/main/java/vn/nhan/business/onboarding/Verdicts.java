package vn.nhan.business.onboarding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.onboarding.Evidence.Source;
import vn.nhan.business.onboarding.EvidenceLedger.Owner;
import vn.nhan.platform.event.DomainEvent;
import vn.nhan.platform.event.EventSubscriber;
import vn.nhan.platform.event.EventSubscriber.Delivered;

/** Hears when a verification no longer stands, and when it does again; of the events, this room reads whose it was. */
final class Verdicts {

    private Verdicts() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record BusinessReopened(UUID businessId) implements DomainEvent {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record BusinessSuspended(UUID businessId) implements DomainEvent {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record BusinessReinstated(UUID businessId) implements DomainEvent {}

    /** One source for all decisions on a business: the later one ends the earlier. */
    static Source source(UUID business) {
        return new Source("verification", business, null);
    }

    private static Uni<Void> end(Recorder recorder, Mutiny.Session session, Owner owner, Instant at) {
        return recorder.prove(
                session, owner, Evidence.takenBack(EvidenceKind.VERIFICATION, at, source(owner.businessId())));
    }

    @ApplicationScoped
    static class OfReopened implements EventSubscriber<BusinessReopened> {

        private final Recorder recorder;

        OfReopened(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public Class<BusinessReopened> eventType() {
            return BusinessReopened.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<BusinessReopened> heard) {
            var owner = new Owner(heard.tenant(), heard.event().businessId());
            return end(recorder, session, owner, heard.recordedAt());
        }
    }

    @ApplicationScoped
    static class OfSuspended implements EventSubscriber<BusinessSuspended> {

        private final Recorder recorder;

        OfSuspended(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public Class<BusinessSuspended> eventType() {
            return BusinessSuspended.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<BusinessSuspended> heard) {
            var owner = new Owner(heard.tenant(), heard.event().businessId());
            return end(recorder, session, owner, heard.recordedAt());
        }
    }

    @ApplicationScoped
    static class OfReinstated implements EventSubscriber<BusinessReinstated> {

        private final Recorder recorder;

        OfReinstated(Recorder recorder) {
            this.recorder = recorder;
        }

        @Override
        public Class<BusinessReinstated> eventType() {
            return BusinessReinstated.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<BusinessReinstated> heard) {
            var business = heard.event().businessId();
            return recorder.prove(
                    session,
                    new Owner(heard.tenant(), business),
                    Evidence.of(EvidenceKind.VERIFICATION, heard.recordedAt(), source(business)));
        }
    }
}
