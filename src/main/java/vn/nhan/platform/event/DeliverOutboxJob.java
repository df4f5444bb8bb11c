package vn.nhan.platform.event;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.nhan.platform.job.RecurringJob;

/** Empties the outbox every second. */
@ApplicationScoped
class DeliverOutboxJob implements RecurringJob {

    private final OutboxDelivery delivery;

    DeliverOutboxJob(OutboxDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "deliver-outbox";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Uni<Void> run() {
        return delivery.deliverDue().replaceWithVoid();
    }
}
