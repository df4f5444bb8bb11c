package vn.nhan.platform.health;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while PostgreSQL answers both roles in time. Without S3 we still serve everything but uploads. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Pool own;
    private final Pool published;

    DatabaseReadiness(Pool own, @ReactiveDataSource("published") Pool published) {
        this.own = own;
        this.published = published;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return answers(own)
                .chain(() -> answers(published))
                .map(rows -> HealthCheckResponse.up("database"))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem(() -> HealthCheckResponse.down("database"));
    }

    private static Uni<?> answers(Pool pool) {
        return pool.query("select 1").execute();
    }
}
