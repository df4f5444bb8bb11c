package vn.nhan.platform.storage;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/**
 * Where uploads are decoded. A picture of 25 megapixels needs some 150 MB for a moment, so only as many are worked on at
 * once as the process has room for; the others wait their turn.
 */
@ApplicationScoped
public class IntakeWorkers {

    private final WorkerExecutor workers;

    IntakeWorkers(Vertx vertx, StorageConfig config) {
        this.workers = vertx.createSharedWorkerExecutor("intake", config.intakeWorkers());
    }

    /** Runs the work on one of them; the answer comes back on the caller's context. */
    public <T> Uni<T> work(Callable<T> decoding) {
        return workers.executeBlocking(decoding, false);
    }

    @PreDestroy
    void stop() {
        workers.closeAndForget();
    }
}
