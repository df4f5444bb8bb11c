package vn.nhan.platform.event;

import io.smallrye.mutiny.Uni;
import vn.nhan.platform.event.EventSubscriber.Delivered;

/**
 * Carries one type of event out of the house, such as to a mail server. Runs outside of any transaction, before the event
 * is noted as delivered: it may carry an event twice, never lose one. What it carried is then wiped from the outbox.
 */
public interface EventCourier<E extends DomainEvent> {

    Class<E> eventType();

    /** A failure puts the event off; see {@link OutboxDelivery}. */
    Uni<Void> carry(Delivered<E> event);
}
