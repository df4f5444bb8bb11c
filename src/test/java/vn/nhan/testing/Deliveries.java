package vn.nhan.testing;

import io.quarkus.vertx.VertxContextSupport;
import vn.nhan.platform.event.OutboxDelivery;

/** Delivers the outbox now, so that no test waits for the job. */
public final class Deliveries {

    private static final int MOST_ROUNDS = 100;

    private Deliveries() {}

    /** One round: what is told because of it waits for the next. */
    public static void deliverOnce(OutboxDelivery outbox) {
        try {
            VertxContextSupport.subscribeAndAwait(outbox::deliverDue);
        } catch (Throwable e) {
            throw new AssertionError("the outbox could not be delivered", e);
        }
    }

    /** What other tests left counts as well, so it may take several rounds. */
    public static void deliver(OutboxDelivery outbox) {
        try {
            for (var round = 0; round < MOST_ROUNDS; round++) {
                if (VertxContextSupport.subscribeAndAwait(outbox::deliverDue) == 0) {
                    return;
                }
            }
        } catch (Throwable e) {
            throw new AssertionError("the outbox could not be delivered", e);
        }
    }
}
