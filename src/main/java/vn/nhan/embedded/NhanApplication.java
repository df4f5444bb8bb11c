package vn.nhan.embedded;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;

/**
 * Starts the platform; on a laptop ({@code nhan.embedded=true}) its own PostgreSQL and S3 first. The settings are read
 * from the environment, not through the configuration: that must find the servers' addresses when it is first built.
 */
@QuarkusMain
public final class NhanApplication {

    private NhanApplication() {}

    public static void main(String... args) {
        if (Boolean.parseBoolean(setting("nhan.embedded", "NHAN_EMBEDDED", "false"))) {
            var folder = Path.of(setting("nhan.embedded-folder", "NHAN_EMBEDDED_FOLDER", ".nhan"));
            EmbeddedServers.startOnce(folder).forEach(System::setProperty);
        }
        Quarkus.run(args);
    }

    private static String setting(String property, String variable, String otherwise) {
        return System.getProperty(property, System.getenv().getOrDefault(variable, otherwise));
    }
}
