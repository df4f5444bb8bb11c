package vn.nhan.platform.storage;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The objects of all tenants in one S3 bucket. Whether a key belongs to the tenant at work is the caller's to know:
 * keys come out of rows behind the tenant's wall. Every call but {@link #reachable} may fail with
 * {@link ObjectStoreFailure.Unreachable}.
 */
@ApplicationScoped
public class ObjectStore {

    private final Vertx vertx;
    private final S3Bucket bucket;

    ObjectStore(StorageConfig config, Vertx vertx) {
        this.vertx = vertx;
        this.bucket = new S3Bucket(config);
    }

    /** Stores the content under the key, in place of what may be there. */
    public Uni<Void> put(ObjectKey key, StoredContent content) {
        return onWorker(() -> bucket.put(key, content));
    }

    /** The content under the key, read whole; empty when there is none. */
    public Uni<Optional<StoredContent>> get(ObjectKey key) {
        return vertx.executeBlocking(() -> bucket.get(key), false);
    }

    /** Forgets the content under the key; there need not be any. */
    public Uni<Void> delete(ObjectKey key) {
        return onWorker(() -> bucket.delete(key));
    }

    /** Whether the store answers and knows our keys right now. Never fails. */
    public Uni<Boolean> reachable() {
        return vertx.executeBlocking(bucket::answers, false);
    }

    @PreDestroy
    void close() {
        bucket.close();
    }

    private Uni<Void> onWorker(Runnable work) {
        return vertx.executeBlocking(
                        () -> {
                            work.run();
                            return true;
                        },
                        false)
                .replaceWithVoid();
    }
}
