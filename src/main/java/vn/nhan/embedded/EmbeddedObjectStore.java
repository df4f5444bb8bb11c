package vn.nhan.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;

/** An S3 server over a folder, so that uploads on a laptop speak the protocol they will speak in production. */
final class EmbeddedObjectStore implements AutoCloseable {

    private static final String KEY = "embedded";

    private final S3Proxy server;

    private EmbeddedObjectStore(S3Proxy server) {
        this.server = server;
    }

    static EmbeddedObjectStore start(Path folder) {
        try {
            Files.createDirectories(folder);
            var properties = new Properties();
            properties.setProperty("jclouds.filesystem.basedir", folder.toString());
            var server = S3Proxy.builder()
                    .blobStore(BlobStores.create("filesystem-nio2", properties))
                    .endpoint(URI.create("http://127.0.0.1:0"))
                    .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY, KEY)
                    .ignoreUnknownHeaders(true)
                    .jettyMaxThreads(16)
                    .build();
            server.start();
            return new EmbeddedObjectStore(server);
        } catch (IOException e) {
            throw new UncheckedIOException("embedded object store in " + folder, e);
        } catch (Exception e) {
            throw new IllegalStateException("embedded object store in " + folder, e);
        }
    }

    Map<String, String> settings() {
        return Map.of(
                "nhan.storage.endpoint", "http://127.0.0.1:" + server.getPort(),
                "nhan.storage.access-key", KEY,
                "nhan.storage.secret-key", KEY);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("embedded object store did not stop", e);
        }
    }
}
