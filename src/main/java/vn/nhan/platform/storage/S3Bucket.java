package vn.nhan.platform.storage;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.GetObjectResponse;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The bucket, call by blocking call. Keeps to what every S3 store understands: PUT, GET, HEAD, DELETE, lists, ranges and parts. */
final class S3Bucket implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(S3Bucket.class);
    private static final Set<String> ANOTHER_NODE_WAS_FASTER = Set.of("BucketAlreadyOwnedByYou", "BucketAlreadyExists");

    private final String name;
    private final @Nullable MinioClient client;
    private volatile boolean exists;

    S3Bucket(StorageConfig config) {
        this.name = config.bucket();
        this.client = S3Connection.open(config).orElse(null);
    }

    void put(ObjectKey key, StoredContent content) {
        byte[] bytes = content.bytes();
        PutObjectArgs args = PutObjectArgs.builder()
                .bucket(name)
                .object(key.value())
                .contentType(content.contentType())
                .data(bytes, bytes.length)
                .build();
        inBucket(s3 -> s3.putObject(args));
    }

    Optional<StoredContent> get(ObjectKey key) {
        GetObjectArgs args =
                GetObjectArgs.builder().bucket(name).object(key.value()).build();
        return inBucket(s3 -> {
            try (GetObjectResponse response = s3.getObject(args)) {
                return Optional.of(new StoredContent(response.readAllBytes(), contentType(response)));
            } catch (ErrorResponseException refused) {
                if (code(refused).equals("NoSuchKey")) {
                    return Optional.empty();
                }
                throw refused;
            }
        });
    }

    void delete(ObjectKey key) {
        RemoveObjectArgs args =
                RemoveObjectArgs.builder().bucket(name).object(key.value()).build();
        inBucket(s3 -> {
            s3.removeObject(args);
            return key;
        });
    }

    /** Every object whose name begins so, page by page; each page may fail. */
    void list(String prefix, BiConsumer<StoredName, Instant> taker) {
        inBucket(s3 -> {
            var found = s3.listObjects(ListObjectsArgs.builder()
                    .bucket(name)
                    .prefix(prefix)
                    .recursive(true)
                    .build());
            for (var item : found) {
                taker.accept(
                        new StoredName(item.get().objectName(), item.get().size()),
                        item.get().lastModified().toInstant());
            }
            return prefix;
        });
    }

    /** Some of an object's bytes; empty when the object is gone. */
    Optional<byte[]> range(String object, long offset, long length) {
        var args = GetObjectArgs.builder()
                .bucket(name)
                .object(object)
                .offset(offset)
                .length(length)
                .build();
        return inBucket(s3 -> {
            try (GetObjectResponse response = s3.getObject(args)) {
                return Optional.of(response.readAllBytes());
            } catch (ErrorResponseException refused) {
                if (code(refused).equals("NoSuchKey")) {
                    return Optional.empty();
                }
                throw refused;
            }
        });
    }

    /** Stores a file, in parts where it is large. */
    void upload(ObjectKey key, Path file, Upload upload) {
        inBucket(s3 -> s3.uploadObject(UploadObjectArgs.builder()
                .bucket(name)
                .object(key.value())
                .filename(file.toString(), upload.partSize())
                .contentType(upload.contentType())
                .build()));
    }

    /** @param partSize in bytes, at least 5 MiB */
    record Upload(String contentType, long partSize) {}

    boolean answers() {
        try {
            call(this::bucketExists);
            return true;
        } catch (ObjectStoreFailure silent) {
            return false;
        }
    }

    @Override
    public void close() {
        if (client == null) {
            return;
        }
        try {
            client.close();
        } catch (Exception untidy) {
            LOG.warn("Object store connection did not close", untidy);
        }
    }

    private <T> T inBucket(S3Call<T> work) {
        return call(s3 -> {
            if (!exists) {
                makeBucket(s3);
                exists = true;
            }
            return work.on(s3);
        });
    }

    private <T> T call(S3Call<T> work) {
        if (client == null) {
            LOG.warn("Nothing is stored: nhan.storage.endpoint, access-key and secret-key must all be set");
            throw new ObjectStoreFailure.Unreachable();
        }
        try {
            return work.on(client);
        } catch (MinioException | IOException | IllegalStateException failed) { // the last for a refused connection
            // Somebody may have removed the bucket: look again before the next call.
            exists = false;
            LOG.warnf("Object store failed: %s", reason(failed));
            throw new ObjectStoreFailure.Unreachable();
        }
    }

    private void makeBucket(MinioClient s3) throws MinioException {
        if (bucketExists(s3)) {
            return;
        }
        try {
            s3.makeBucket(MakeBucketArgs.builder().bucket(name).build());
        } catch (ErrorResponseException refused) {
            if (!ANOTHER_NODE_WAS_FASTER.contains(code(refused))) {
                throw refused;
            }
        }
    }

    private boolean bucketExists(MinioClient s3) throws MinioException {
        return s3.bucketExists(BucketExistsArgs.builder().bucket(name).build());
    }

    private static String reason(Exception failed) {
        return failed instanceof ErrorResponseException refused ? code(refused) : String.valueOf(failed.getMessage());
    }

    private static String code(ErrorResponseException refused) {
        return String.valueOf(refused.errorResponse().code());
    }

    private static String contentType(GetObjectResponse response) {
        return Objects.requireNonNullElse(response.headers().get("Content-Type"), "application/octet-stream");
    }

    private interface S3Call<T> {
        T on(MinioClient s3) throws MinioException, IOException;
    }
}
