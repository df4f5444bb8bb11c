package vn.nhan.catalog.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Writes the feeds that somebody wants anew or that are an hour old, one after the other, the oldest first. */
@ApplicationScoped
public class FeedJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(FeedJob.class);
    private static final Duration CYCLE = Duration.ofHours(1);
    /** What failed is tried again after that, unless somebody asks sooner. */
    private static final Duration SETBACK = Duration.ofMinutes(10);

    private static final String DUE = "from Feed where revokedAt is null"
            + " and (generatedAt is null or requestedAt > generatedAt or generatedAt <= :cycle)"
            + " and (failedAt is null or failedAt <= :setback or requestedAt > failedAt)"
            + " order by coalesce(generatedAt, madeAt), id";

    private final TenantTx tx;
    private final TenantDirectory tenants;
    private final FeedRun run;
    private final FeedFiles files;
    private final ObjectStore objects;
    private final Clock clock;
    private final WorkerExecutor worker;

    FeedJob(
            TenantTx tx,
            TenantDirectory tenants,
            FeedRun run,
            FeedFiles files,
            ObjectStore objects,
            Clock clock,
            Vertx vertx) {
        this.tx = tx;
        this.tenants = tenants;
        this.run = run;
        this.files = files;
        this.objects = objects;
        this.clock = clock;
        // A thread of its own: a province with very many goods takes minutes.
        this.worker = vertx.createSharedWorkerExecutor("feed", 1, 1, TimeUnit.DAYS);
    }

    @Override
    public String name() {
        return "write-feeds";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Uni<Void> run() {
        return removeRevoked()
                .chain(this::due)
                .chain(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(this::write)
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }

    private Uni<List<Feed>> due() {
        var now = clock.instant();
        return tx.as(
                everywhere(),
                session -> session.createSelectionQuery(DUE, Feed.class)
                        .setParameter("cycle", now.minus(CYCLE))
                        .setParameter("setback", now.minus(SETBACK))
                        .getResultList());
    }

    /** One that fails holds up no other. */
    private Uni<Boolean> write(Feed feed) {
        return worker.executeBlocking(
                        () -> {
                            run.write(feed);
                            return true;
                        },
                        false)
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.errorf(failure, "feed %s of province %s could not be written", feed.id(), feed.tenant());
                    return failed(feed).replaceWith(false);
                });
    }

    private Uni<Integer> failed(Feed feed) {
        return tx.as(
                TenantScope.of(feed.tenant()),
                session -> session.createNativeQuery(
                                "update feed set failed_at = :now, started_at = null where tenant_id = :tenant and id = :id")
                        .setParameter("now", clock.instant())
                        .setParameter("tenant", feed.tenant().value())
                        .setParameter("id", feed.id())
                        .executeUpdate());
    }

    private Uni<Void> removeRevoked() {
        return tx.as(everywhere(), files::ofRevoked)
                .chain(keys -> Multi.createFrom()
                        .iterable(keys)
                        .onItem()
                        .transformToUniAndConcatenate(key -> objects.delete(new ObjectKey(key))
                                .onFailure()
                                .recoverWithNull()
                                .replaceWith(true))
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }

    private TenantScope everywhere() {
        return new TenantScope(TenantId.NATIONAL, List.copyOf(tenants.all()));
    }

    @PreDestroy
    void stop() {
        worker.closeAndForget();
    }
}
