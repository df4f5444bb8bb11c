package vn.nhan.embedded;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pair of servers behind a laptop's platform, and the settings that point at them. */
public final class EmbeddedServers implements AutoCloseable {

    /** A live reload runs the main method again in the same JVM; the servers must outlive it. */
    private static final String RUNNING = "embedded-servers.running";

    private final EmbeddedDatabase database;
    private final EmbeddedObjectStore objects;

    private EmbeddedServers(EmbeddedDatabase database, EmbeddedObjectStore objects) {
        this.database = database;
        this.objects = objects;
    }

    /**
     * Starts both servers on free ports, with their data under {@code folder}.
     *
     * @throws UncheckedIOException when a server cannot start, naming what it was doing
     */
    public static EmbeddedServers start(Path folder) {
        var database = EmbeddedDatabase.start(folder.resolve("postgres"));
        return new EmbeddedServers(database, EmbeddedObjectStore.start(folder.resolve("objects")));
    }

    /** Starts the servers of this JVM, unless they are running, and points its settings at them. */
    public static synchronized void startOnce(Path folder) {
        if (System.getProperty(RUNNING) != null) {
            return;
        }
        var servers = start(folder.toAbsolutePath());
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "embedded-servers-stop"));
        servers.settings().forEach(System::setProperty);
        System.setProperty(RUNNING, "true");
    }

    /** Quarkus settings of the three database roles and of the object store. */
    public Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.putAll(database.settings());
        settings.putAll(objects.settings());
        return settings;
    }

    @Override
    public void close() {
        objects.close();
        database.close();
    }
}
