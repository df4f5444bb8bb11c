package vn.nhan.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.embedded.EmbeddedServers;
import vn.nhan.leak.DatabaseDump;

/** A PostgreSQL and an S3 server of the test run's own, gone with it. */
public final class Servers implements QuarkusTestResourceLifecycleManager {

    private @Nullable Path folder;
    private @Nullable EmbeddedServers servers;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("nhan-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var started = EmbeddedServers.start(folder);
        servers = started;
        return started.settings();
    }

    @Override
    public void stop() {
        if (servers != null) {
            DatabaseDump.record(servers.settings());
            servers.close();
        }
        if (folder == null) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
