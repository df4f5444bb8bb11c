package vn.nhan.platform.event;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Hears one type of event. Runs in a transaction of the event's tenant, together with the note that it was delivered;
 * an event may come twice, so hearing it again must change nothing.
 */
public interface EventSubscriber<E extends DomainEvent> {

    Class<E> eventType();

    Uni<Void> on(Mutiny.Session session, Delivered<E> event);

    /** @param recordedAt when it happened */
    record Delivered<E>(vn.nhan.platform.tenancy.TenantId tenant, java.time.Instant recordedAt, E event) {}
}
