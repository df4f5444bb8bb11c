package vn.nhan.testing;

import io.quarkus.vertx.VertxContextSupport;
import vn.nhan.platform.event.OutboxDelivery;

/** Delivers the outbox now, so that no test waits for the job. */
public final class Deliveries {

    private Deliveries() {}

    public static void deliver(OutboxDelivery outbox) {
        try {
            VertxContextSupport.subscribeAndAwait(outbox::deliverDue);
        } catch (Throwable e) {
            throw new AssertionError("the outbox could not be delivered", e);
        }
    }
}
