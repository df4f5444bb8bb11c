package vn.nhan.platform.storage;

import io.minio.MinioClient;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** Opens the client of the S3 store with short timeouts: a person is waiting at the other end. */
final class S3Connection {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration TRANSFER = Duration.ofSeconds(10);
    private static final Duration WHOLE_CALL = Duration.ofSeconds(30);
    private static final int CALLS_AT_ONCE = 64;

    private S3Connection() {}

    /** Empty when the endpoint or a key is not configured. */
    static Optional<MinioClient> open(StorageConfig config) {
        return config.endpoint()
                .flatMap(endpoint -> config.accessKey()
                        .flatMap(accessKey -> config.secretKey()
                                .map(secretKey -> MinioClient.builder()
                                        .endpoint(withoutPath(endpoint))
                                        // Named, so the client need not ask the store for it before each first call.
                                        .region(config.region())
                                        .credentials(accessKey, secretKey)
                                        .httpClient(http(), true)
                                        .build())));
    }

    private static String withoutPath(URI endpoint) {
        String text = endpoint.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static OkHttpClient http() {
        Dispatcher dispatcher = new Dispatcher();
        // OkHttp's own limit of five calls a host would make workers wait for one another.
        dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectTimeout(CONNECT)
                .readTimeout(TRANSFER)
                .writeTimeout(TRANSFER)
                .callTimeout(WHOLE_CALL)
                .build();
    }
}
