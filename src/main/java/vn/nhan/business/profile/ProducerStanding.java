package vn.nhan.business.profile;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessClosed;
import vn.nhan.business.BusinessReinstated;
import vn.nhan.business.BusinessReopened;
import vn.nhan.business.BusinessSuspended;
import vn.nhan.business.BusinessVerified;
import vn.nhan.platform.event.DomainEvent;
import vn.nhan.platform.event.EventSubscriber;

/**
 * Shows a producer's page and takes it away, as the department decides. Each event leads to the same act, so they may come
 * late, twice, or in another order.
 */
final class ProducerStanding {

    private ProducerStanding() {}

    /** What all of them do. */
    private abstract static class Hearing<E extends DomainEvent> implements EventSubscriber<E> {

        private final Class<E> type;
        private final Producers producers;

        Hearing(Class<E> type, Producers producers) {
            this.type = type;
            this.producers = producers;
        }

        @Override
        public Class<E> eventType() {
            return type;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<E> heard) {
            return producers.refresh(session, businessOf(heard.event()));
        }

        abstract UUID businessOf(E event);
    }

    @Singleton
    static class OnVerified extends Hearing<BusinessVerified> {
        OnVerified(Producers producers) {
            super(BusinessVerified.class, producers);
        }

        @Override
        UUID businessOf(BusinessVerified event) {
            return event.businessId();
        }
    }

    @Singleton
    static class OnSuspended extends Hearing<BusinessSuspended> {
        OnSuspended(Producers producers) {
            super(BusinessSuspended.class, producers);
        }

        @Override
        UUID businessOf(BusinessSuspended event) {
            return event.businessId();
        }
    }

    @Singleton
    static class OnReinstated extends Hearing<BusinessReinstated> {
        OnReinstated(Producers producers) {
            super(BusinessReinstated.class, producers);
        }

        @Override
        UUID businessOf(BusinessReinstated event) {
            return event.businessId();
        }
    }

    @Singleton
    static class OnReopened extends Hearing<BusinessReopened> {
        OnReopened(Producers producers) {
            super(BusinessReopened.class, producers);
        }

        @Override
        UUID businessOf(BusinessReopened event) {
            return event.businessId();
        }
    }

    @Singleton
    static class OnClosed extends Hearing<BusinessClosed> {
        OnClosed(Producers producers) {
            super(BusinessClosed.class, producers);
        }

        @Override
        UUID businessOf(BusinessClosed event) {
            return event.businessId();
        }
    }
}
