package vn.nhan.platform.storage.sweep;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.nhan.platform.job.RecurringJob;

/** Takes away what uploads left behind that nobody finished, and what was removed and can't be put back any more. */
@ApplicationScoped
class ObjectSweep implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(ObjectSweep.class);

    private final Sweeping sweeping;
    private final WorkerExecutor worker;

    ObjectSweep(Sweeping sweeping, Vertx vertx) {
        this.sweeping = sweeping;
        // A thread of its own: a bucket may be long, and nobody is to be warned of that.
        this.worker = vertx.createSharedWorkerExecutor("sweep", 1, 1, TimeUnit.DAYS);
    }

    @Override
    public String name() {
        return "sweep-objects";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public Uni<Void> run() {
        return sweep().onFailure()
                .invoke(failure -> LOG.warnf("Nothing was swept: %s", failure.getMessage()))
                .replaceWithVoid();
    }

    Uni<Swept> sweep() {
        return worker.executeBlocking(sweeping::sweep, false);
    }

    @PreDestroy
    void stop() {
        worker.closeAndForget();
    }
}
