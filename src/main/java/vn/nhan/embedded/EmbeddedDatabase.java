package vn.nhan.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** PostgreSQL on a free port with the platform's three roles, its data kept between runs. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String PASSWORD = "embedded";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static EmbeddedDatabase start(Path folder) {
        try {
            stopLeftOver(folder);
            Files.createDirectories(folder.getParent());
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("timezone", "UTC")
                    .start();
            var database = new EmbeddedDatabase(server);
            database.prepare();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL in " + folder, e);
        }
    }

    /** A JVM that was killed leaves its PostgreSQL running on this folder; a second one must not start beside it. */
    private static void stopLeftOver(Path folder) throws IOException {
        var pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try (var lines = Files.lines(pidFile)) {
            var pid = Long.parseLong(lines.findFirst().orElse("0").trim());
            ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).ifPresent(EmbeddedDatabase::stop);
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void prepare() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(resource("db/roles.sql").replace("${password}", PASSWORD));
            try (var found = statement.executeQuery("select 1 from pg_database where datname = 'nhan'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database nhan owner nhan_owner");
            statement.execute("revoke all on database nhan from public");
            statement.execute("grant connect on database nhan to nhan_app, nhan_public");
        } catch (SQLException e) {
            throw new IllegalStateException("embedded PostgreSQL could not be prepared", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    Map<String, String> settings() {
        var reactive = "postgresql://127.0.0.1:" + server.getPort() + "/nhan";
        var jdbc = "jdbc:" + reactive;
        return Map.ofEntries(
                Map.entry("quarkus.datasource.reactive.url", reactive),
                Map.entry("quarkus.datasource.jdbc.url", jdbc),
                Map.entry("quarkus.datasource.username", "nhan_app"),
                Map.entry("quarkus.datasource.password", PASSWORD),
                Map.entry("quarkus.datasource.published.reactive.url", reactive),
                Map.entry("quarkus.datasource.published.username", "nhan_public"),
                Map.entry("quarkus.datasource.published.password", PASSWORD),
                Map.entry("quarkus.flyway.jdbc-url", jdbc),
                Map.entry("quarkus.flyway.username", "nhan_owner"),
                Map.entry("quarkus.flyway.password", PASSWORD));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL did not stop", e);
        }
    }
}
