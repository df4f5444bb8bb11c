package vn.nhan.business.profile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessVerified;
import vn.nhan.platform.event.EventSubscriber;

/** A business that was verified gets its public page. */
@ApplicationScoped
class ProducerVerified implements EventSubscriber<BusinessVerified> {

    private final Producers producers;

    ProducerVerified(Producers producers) {
        this.producers = producers;
    }

    @Override
    public Class<BusinessVerified> eventType() {
        return BusinessVerified.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<BusinessVerified> verified) {
        return producers.refresh(session, verified.event().businessId());
    }
}
