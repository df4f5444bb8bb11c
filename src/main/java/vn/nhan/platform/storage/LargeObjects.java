package vn.nhan.platform.storage;

import io.smallrye.mutiny.Multi;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Objects of any size and in any number, without holding more than a piece of one in memory. The calls block: they are for
 * jobs on threads of their own. Each may fail with {@link ObjectStoreFailure.Unreachable}.
 */
@ApplicationScoped
public class LargeObjects {

    /** The most bytes that are in memory at once; small enough to arrive within the time that a call may take. */
    public static final int PIECE = 4 * 1024 * 1024;

    private static final long LEAST_PART = 16L * 1024 * 1024;
    /** S3 takes 10,000 parts. */
    private static final long MOST_PARTS = 9_000;

    private final Vertx vertx;
    private final S3Bucket bucket;

    LargeObjects(StorageConfig config, Vertx vertx) {
        this.vertx = vertx;
        this.bucket = new S3Bucket(config);
    }

    /** Every object of a tenant. */
    public void ofTenant(int tenantId, Consumer<StoredName> taker) {
        list(tenantId, (object, storedAt) -> taker.accept(object));
    }

    /** Every object of a tenant, and when it was stored, by the store's own clock. */
    public void list(int tenantId, BiConsumer<StoredName, Instant> taker) {
        bucket.list("tenants/" + tenantId + "/", taker);
    }

    /** Forgets an object; it need not be there any more. */
    public void delete(StoredName object) {
        bucket.delete(new ObjectKey(object.name()));
    }

    /** At most {@link #PIECE} bytes from the offset on; empty when the object is gone. Not for the end of an object. */
    public Optional<byte[]> piece(StoredName object, long offset) {
        return object.size() == 0
                ? Optional.of(new byte[0])
                : bucket.range(object.name(), offset, Math.min(PIECE, object.size() - offset));
    }

    /** Stores a file in place of what may be under the key. */
    public void put(ObjectKey key, Path file, String contentType) {
        var size = file.toFile().length();
        bucket.upload(key, file, new S3Bucket.Upload(contentType, Math.max(LEAST_PART, size / MOST_PARTS)));
    }

    /** The object piece by piece, as fast as whoever reads it; the only call that doesn't block. */
    public Multi<byte[]> stream(StoredName object) {
        return Multi.createBy()
                .repeating()
                .uni(Position::new, position -> vertx.executeBlocking(() -> next(object, position), false))
                .whilst(piece -> piece.length == PIECE);
    }

    private byte[] next(StoredName object, Position position) {
        if (position.offset >= object.size()) {
            return new byte[0];
        }
        var piece = piece(object, position.offset).orElseThrow(ObjectStoreFailure.Unreachable::new);
        position.offset += piece.length;
        return piece;
    }

    @PreDestroy
    void close() {
        bucket.close();
    }

    /** How far a reader has come. */
    private static final class Position {
        private long offset;
    }
}
