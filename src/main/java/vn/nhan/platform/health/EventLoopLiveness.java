package vn.nhan.platform.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while the event loops turn. Asks nobody else: a restart does not bring a database back. */
@Liveness
@ApplicationScoped
class EventLoopLiveness implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Vertx vertx;

    EventLoopLiveness(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .<HealthCheckResponse>emitter(
                        emitter -> vertx.runOnContext(turned -> emitter.complete(HealthCheckResponse.up("event-loop"))))
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(() -> HealthCheckResponse.down("event-loop"));
    }
}
