package vn.nhan.business;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.event.DomainEvent;
import vn.nhan.platform.event.EventSubscriber;

/** Hears what the department decides about businesses, and tells those who go by it. */
@Singleton
class StandingEvents {

    private final List<StandingObserver> observers;

    StandingEvents(@All List<StandingObserver> observers) {
        this.observers = observers;
    }

    private Uni<Void> changed(Mutiny.Session session, UUID businessId) {
        return Multi.createFrom()
                .iterable(observers)
                .onItem()
                .transformToUniAndConcatenate(observer -> observer.refresh(session, businessId))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** What all of them do. */
    private abstract static class Hearing<E extends DomainEvent> implements EventSubscriber<E> {

        private final Class<E> type;
        private final Function<E, UUID> business;
        private final StandingEvents standing;

        Hearing(Class<E> type, Function<E, UUID> business, StandingEvents standing) {
            this.type = type;
            this.business = business;
            this.standing = standing;
        }

        @Override
        public Class<E> eventType() {
            return type;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<E> heard) {
            return standing.changed(session, business.apply(heard.event()));
        }
    }

    @Singleton
    static class OnVerified extends Hearing<BusinessVerified> {
        OnVerified(StandingEvents standing) {
            super(BusinessVerified.class, BusinessVerified::businessId, standing);
        }
    }

    @Singleton
    static class OnSuspended extends Hearing<BusinessSuspended> {
        OnSuspended(StandingEvents standing) {
            super(BusinessSuspended.class, BusinessSuspended::businessId, standing);
        }
    }

    @Singleton
    static class OnReinstated extends Hearing<BusinessReinstated> {
        OnReinstated(StandingEvents standing) {
            super(BusinessReinstated.class, BusinessReinstated::businessId, standing);
        }
    }

    @Singleton
    static class OnReopened extends Hearing<BusinessReopened> {
        OnReopened(StandingEvents standing) {
            super(BusinessReopened.class, BusinessReopened::businessId, standing);
        }
    }

    @Singleton
    static class OnClosed extends Hearing<BusinessClosed> {
        OnClosed(StandingEvents standing) {
            super(BusinessClosed.class, BusinessClosed::businessId, standing);
        }
    }
}
