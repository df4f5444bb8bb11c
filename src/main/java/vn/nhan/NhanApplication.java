package vn.nhan;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import vn.nhan.embedded.EmbeddedServers;
import vn.nhan.platform.config.SchemaMigration;

/**
 * Starts the platform; on a laptop ({@code nhan.embedded=true}) its own PostgreSQL and S3 first. With
 * {@code nhan.migrate-only=true} it brings the schema up to date and ends.
 *
 * <p>These two settings are read from the environment, not through the configuration: that must find the servers'
 * addresses when it is first built.
 */
@QuarkusMain
public final class NhanApplication {

    NhanApplication() {}

    public static void main(String... args) {
        if (isSet("nhan.migrate-only", "NHAN_MIGRATE_ONLY")) {
            SchemaMigration.run();
            return;
        }
        if (isSet("nhan.embedded", "NHAN_EMBEDDED")) {
            EmbeddedServers.startOnce(Path.of(setting("nhan.embedded-folder", "NHAN_EMBEDDED_FOLDER", ".nhan")));
        }
        Quarkus.run(args);
    }

    private static boolean isSet(String property, String variable) {
        return Boolean.parseBoolean(setting(property, variable, "false"));
    }

    private static String setting(String property, String variable, String otherwise) {
        return System.getProperty(property, System.getenv().getOrDefault(variable, otherwise));
    }
}
