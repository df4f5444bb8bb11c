package vn.nhan.platform.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import vn.nhan.platform.storage.ObjectStore;

/** Whether uploads would work; told to operators, decides over no traffic. */
@Wellness
@ApplicationScoped
class ObjectStoreWellness implements AsyncHealthCheck {

    private final ObjectStore store;

    ObjectStoreWellness(ObjectStore store) {
        this.store = store;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return store.reachable()
                .map(reachable -> HealthCheckResponse.named("object-store")
                        .status(reachable)
                        .build());
    }
}
