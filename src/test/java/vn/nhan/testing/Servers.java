package vn.nhan.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.embedded.EmbeddedServers;
import vn.nhan.leak.DatabaseDump;

/** A PostgreSQL, an S3 and a mail server of the test run's own, gone with it. */
public final class Servers implements QuarkusTestResourceLifecycleManager {

    private @Nullable Path folder;
    private @Nullable EmbeddedServers servers;
    private @Nullable MailServer mail;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("nhan-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var started = EmbeddedServers.start(folder);
        servers = started;
        var letters = folder.resolve("letters");
        mail = new MailServer(letters);
        var settings = new HashMap<>(started.settings());
        settings.put("quarkus.mailer.host", "127.0.0.1");
        settings.put("quarkus.mailer.port", Integer.toString(mail.port()));
        settings.put(Letter.FOLDER, letters.toString());
        settings.putAll(IdentityProviders.settings());
        return settings;
    }

    @Override
    public void stop() {
        if (servers != null) {
            DatabaseDump.record(servers.settings());
            servers.close();
        }
        if (mail != null) {
            mail.close();
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
