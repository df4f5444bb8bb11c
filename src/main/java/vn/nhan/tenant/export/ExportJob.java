package vn.nhan.tenant.export;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.storage.LargeObjects;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.tenant.TenantRegistry;
import vn.nhan.tenant.export.Export.Result;

/** Makes the exports that were asked for, one at a time, and removes archives that are too old. */
@ApplicationScoped
class ExportJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(ExportJob.class);

    private final ExportQueue queue;
    private final ProvinceArchive archives;
    private final TenantRegistry registry;
    private final LargeObjects large;
    private final ObjectStore store;
    private final WorkerExecutor worker;

    ExportJob(
            ExportQueue queue,
            ProvinceArchive archives,
            TenantRegistry registry,
            LargeObjects large,
            ObjectStore store,
            Vertx vertx) {
        this.queue = queue;
        this.archives = archives;
        this.registry = registry;
        this.large = large;
        this.store = store;
        // A thread of its own: hours may pass, and nobody is to be warned of that.
        this.worker = vertx.createSharedWorkerExecutor("export", 1, 7, TimeUnit.DAYS);
    }

    @Override
    public String name() {
        return "export-provinces";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Uni<Void> run() {
        return removeOutdated()
                .onFailure()
                .invoke(failure -> LOG.warnf("old exports were not removed: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull()
                .chain(queue::claim)
                .chain(claimed -> claimed.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : worker.executeBlocking(
                                        () -> {
                                            make(claimed.get());
                                            return true;
                                        },
                                        false)
                                .replaceWithVoid());
    }

    private Uni<Void> removeOutdated() {
        return queue.outdated()
                .chain(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(
                                export -> store.delete(keyOf(export)).chain(() -> queue.removed(export.id())))
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }

    private void make(Export export) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("nhan-export");
            makeIn(folder, export);
        } catch (Pulse.Lost lost) {
            LOG.infof("export %s was given up", export.id());
        } catch (Exception e) {
            LOG.errorf(e, "export %s failed", export.id());
            await(() -> queue.fail(export, e.getClass().getSimpleName()));
        } finally {
            remove(folder);
        }
    }

    private void makeIn(Path folder, Export export) throws Exception {
        var province = registry.byId(export.province()).orElseThrow();
        var pulse = new Pulse(progress -> await(() -> queue.beat(export, progress)));
        var file = Archive.fileIn(folder);
        String sha256;
        try (var heart = new Heart(pulse)) {
            pulse.tell();
            sha256 = archives.write(province, folder, pulse);
            pulse.tell();
            large.put(keyOf(export), file, "application/zip");
        }
        if (!await(() -> queue.finish(export, new Result(sha256, file.toFile().length())))) {
            await(() -> store.delete(keyOf(export)));
        }
    }

    private static ObjectKey keyOf(Export export) {
        var key = export.objectKey();
        if (key == null) {
            throw new IllegalStateException("an export that has begun has a key");
        }
        return new ObjectKey(key);
    }

    /** From the worker's thread, which has no context of its own. */
    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warnf("what is left of an export was not removed: %s", e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        worker.closeAndForget();
    }
}
