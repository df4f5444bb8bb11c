package vn.nhan.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nhan.platform.problem.FailureKind;

class ObjectStoreTest {

    private static final StoredContent PICTURE = new StoredContent(Pictures.jpeg(30, 20), "image/jpeg");

    @TempDir
    private static Path objects;

    private static Vertx vertx;
    private static S3Proxy server;
    private static ObjectStore store;

    @BeforeAll
    static void start() throws Exception {
        Properties place = new Properties();
        place.setProperty("jclouds.filesystem.basedir", objects.toString());
        server = S3Proxy.builder()
                .blobStore(BlobStores.create("filesystem-nio2", place))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret")
                .build();
        server.start();
        vertx = Vertx.vertx();
        store = store(server.getPort(), "secret");
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
        vertx.closeAndAwait();
        server.stop();
    }

    @Test
    void whatWasPutIsFound() {
        ObjectKey key = ObjectKey.random(1, "small");
        await(store.put(key, PICTURE));
        assertThat(await(store.get(key))).hasValueSatisfying(found -> {
            assertThat(found.bytes()).isEqualTo(PICTURE.bytes());
            assertThat(found.contentType()).isEqualTo("image/jpeg");
        });
    }

    @Test
    void documentOfTheLargestSizeIsFound() {
        byte[] bytes = new byte[DocumentIntake.MAX_BYTES];
        Arrays.fill(bytes, (byte) 7);
        ObjectKey key = ObjectKey.random(1, "document");
        await(store.put(key, new StoredContent(bytes, "application/pdf")));
        assertThat(await(store.get(key)))
                .hasValueSatisfying(found -> assertThat(found.bytes()).isEqualTo(bytes));
    }

    @Test
    void whatIsMissingIsEmpty() {
        assertThat(await(store.get(ObjectKey.random(1, "small")))).isEmpty();
    }

    @Test
    void whatWasDeletedIsMissing() {
        ObjectKey key = ObjectKey.random(1, "small");
        await(store.put(key, PICTURE));
        await(store.delete(key));
        assertThat(await(store.get(key))).isEmpty();
    }

    @Test
    void whatIsMissingMayBeDeleted() {
        ObjectKey key = ObjectKey.random(1, "small");
        await(store.delete(key));
        assertThat(await(store.get(key))).isEmpty();
    }

    @Test
    void secondPutReplacesTheFirst() {
        ObjectKey key = ObjectKey.random(1, "small");
        await(store.put(key, PICTURE));
        await(store.put(key, new StoredContent(new byte[] {1}, "image/png")));
        assertThat(await(store.get(key)).map(StoredContent::contentType)).contains("image/png");
    }

    @Test
    void bucketThatVanishedIsMadeAnew() throws IOException {
        ObjectStore other = new ObjectStore(config(server.getPort(), "secret", "vanishing"), vertx);
        ObjectKey key = ObjectKey.random(1, "small");
        await(other.put(key, PICTURE));
        await(other.delete(key));
        deleteTree(objects.resolve("vanishing"));
        unreachable(other.put(key, PICTURE));
        await(other.put(key, PICTURE));
        assertThat(await(other.get(key))).isPresent();
        other.close();
    }

    @Test
    void runningStoreIsReachable() {
        assertThat(await(store.reachable())).isTrue();
    }

    @Test
    void closedPortIsUnreachable() throws IOException {
        ObjectStore silent = store(closedPort(), "secret");
        unreachable(silent.put(ObjectKey.random(1, "small"), PICTURE));
        unreachable(silent.get(ObjectKey.random(1, "small")));
        unreachable(silent.delete(ObjectKey.random(1, "small")));
        assertThat(await(silent.reachable())).isFalse();
        silent.close();
    }

    @Test
    void wrongSecretIsUnreachable() {
        ObjectStore stranger = store(server.getPort(), "guessed");
        unreachable(stranger.put(ObjectKey.random(1, "small"), PICTURE));
        assertThat(await(stranger.reachable())).isFalse();
        stranger.close();
    }

    @Test
    void storeWithoutAnAddressIsUnreachable() {
        ObjectStore nowhere = new ObjectStore(new Config(Optional.empty(), "nhan", "secret"), vertx);
        unreachable(nowhere.get(ObjectKey.random(1, "small")));
        assertThat(await(nowhere.reachable())).isFalse();
        nowhere.close();
    }

    private static void unreachable(Uni<?> call) {
        assertThatExceptionOfType(ObjectStoreFailure.Unreachable.class)
                .isThrownBy(() -> await(call))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(FailureKind.UNAVAILABLE))
                .withMessage("storage.unreachable");
    }

    private static <T> T await(Uni<T> call) {
        return call.await().atMost(Duration.ofSeconds(30));
    }

    private static ObjectStore store(int port, String secret) {
        return new ObjectStore(config(port, secret, "nhan"), vertx);
    }

    private static StorageConfig config(int port, String secret, String bucket) {
        return new Config(Optional.of(URI.create("http://127.0.0.1:" + port)), bucket, secret);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    record Config(Optional<URI> endpoint, String bucket, String secret) implements StorageConfig {

        @Override
        public int intakeWorkers() {
            return 1;
        }

        @Override
        public boolean sweep() {
            return true;
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("key");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of(secret);
        }
    }
}
