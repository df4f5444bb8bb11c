package vn.nhan.platform.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started once the schema that this version works with is there: a pod must not serve before the migration has run. */
@Startup
@ApplicationScoped
class SchemaStarted implements AsyncHealthCheck {

    /** The newest table that this version reads. */
    private static final String NEWEST_TABLE = "public.channel_category_choice";

    private final Pool pool;

    SchemaStarted(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return pool.query("select to_regclass('" + NEWEST_TABLE + "') is not null")
                .execute()
                .map(rows -> HealthCheckResponse.named("schema")
                        .status(rows.iterator().next().getBoolean(0))
                        .build())
                .onFailure()
                .recoverWithItem(() -> HealthCheckResponse.down("schema"));
    }
}
