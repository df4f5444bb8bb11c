package vn.nhan.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.mutiny.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects that are stored in parts and read in pieces. */
class LargeObjectsTest {

    private static final int TENANT = 999;

    @TempDir
    private static Path folder;

    private static Vertx vertx;
    private static S3Proxy server;
    private static LargeObjects objects;

    @BeforeAll
    static void start() throws Exception {
        var place = new Properties();
        place.setProperty(
                "jclouds.filesystem.basedir",
                Files.createDirectories(folder.resolve("s3")).toString());
        server = S3Proxy.builder()
                .blobStore(BlobStores.create("filesystem-nio2", place))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret")
                .ignoreUnknownHeaders(true)
                .build();
        server.start();
        vertx = Vertx.vertx();
        var endpoint = Optional.of(URI.create("http://127.0.0.1:" + server.getPort()));
        objects = new LargeObjects(new ObjectStoreTest.Config(endpoint, "nhan", "secret"), vertx);
    }

    @AfterAll
    static void stop() throws Exception {
        objects.close();
        vertx.closeAndAwait();
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, LargeObjects.PIECE, 20 * 1024 * 1024})
    void fileComesBackPieceByPiece(int size) throws IOException {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        var key = ObjectKey.random(TENANT, "large");

        objects.put(key, Files.write(folder.resolve("file"), bytes), "application/zip");

        var object = new StoredName(key.value(), size);
        assertThat(streamed(object)).isEqualTo(bytes);
        assertThat(namesOf(TENANT)).contains(object);
    }

    @Test
    void tenantsObjectsAreOnlyItsOwn() throws IOException {
        var key = ObjectKey.random(99, "large");
        objects.put(key, Files.write(folder.resolve("file"), new byte[1]), "application/zip");

        assertThat(namesOf(9)).isEmpty();
        assertThat(namesOf(99)).containsExactly(new StoredName(key.value(), 1));
    }

    @Test
    void objectThatIsGoneHasNoPieces() {
        assertThat(objects.piece(
                        new StoredName(ObjectKey.random(TENANT, "large").value(), 5), 0))
                .isEmpty();
    }

    private static byte[] streamed(StoredName object) {
        var all = new ByteArrayOutputStream();
        for (var piece : objects.stream(object).collect().asList().await().atMost(Duration.ofSeconds(30))) {
            assertThat(piece.length).isLessThanOrEqualTo(LargeObjects.PIECE);
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private static List<StoredName> namesOf(int tenant) {
        var names = new ArrayList<StoredName>();
        objects.ofTenant(tenant, names::add);
        return names;
    }
}
