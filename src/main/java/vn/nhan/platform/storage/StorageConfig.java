package vn.nhan.platform.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Where the S3 store is. Without an endpoint or keys the platform starts, but stores and finds nothing. */
@ConfigMapping(prefix = "nhan.storage")
public interface StorageConfig {

    /** Scheme, host and port of the store, without a path: {@code http://localhost:9000}. */
    Optional<URI> endpoint();

    @WithDefault("us-east-1")
    String region();

    /** Made on first use when it is missing. */
    @WithDefault("nhan")
    String bucket();

    Optional<String> accessKey();

    Optional<String> secretKey();

    /** Uploads decoded at the same time; each may need 150 MB of heap for a moment. */
    @WithDefault("1")
    int intakeWorkers();

    /** Whether objects that nothing refers to are deleted; otherwise it is only counted how many there are. */
    @WithDefault("true")
    boolean sweep();
}
