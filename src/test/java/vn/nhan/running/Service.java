package vn.nhan.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.nhan.testing.People;

/** The packaged platform in production mode. */
public record Service(Child process, int port, int management) {

    /** Where labels lead; a national host of this installation. */
    public static final String SCAN_HOST = "q.nhan.example";

    /** The same for all processes of a run. */
    private static final String KEY = newKey();

    /** With this setting the build that may call this machine is started, and no other. */
    public static final String SIMULATORS = "nhan.marketplace.simulators";

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path JAR_WITH_SIMULATORS = Path.of("target", "with-simulators", "quarkus-run.jar");
    private static final Pattern STARTED = Pattern.compile("started in ([0-9.]+)s");

    /** @param servers the settings of PostgreSQL and S3 */
    public static Service start(Stage stage, Map<String, String> servers) throws IOException, InterruptedException {
        return start(stage, new Part("service", "web,resolver,worker", List.of()), servers);
    }

    /**
     * One process of several.
     *
     * @param roles as {@code nhan.roles} takes them
     * @param under a command that runs the JVM; empty for none
     */
    public record Part(String name, String roles, List<String> under) {}

    public static Service start(Stage stage, Part part, Map<String, String> servers)
            throws IOException, InterruptedException {
        var begun = begin(stage, part, servers);
        begun.awaitReady();
        return begun;
    }

    /** As {@link #start}, without waiting until it is ready. */
    public static Service begin(Stage stage, Part part, Map<String, String> servers) throws IOException {
        var jar = servers.containsKey(SIMULATORS) ? JAR_WITH_SIMULATORS : JAR;
        if (!Files.exists(jar)) {
            throw new NotRunning(jar + " is missing; this runs after packaging");
        }
        var port = Child.freePort();
        var management = Child.freePort();
        var settings = new LinkedHashMap<>(servers);
        settings.putAll(production());
        settings.put("nhan.roles", part.roles());
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.management.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(port));
        settings.put("quarkus.management.port", Integer.toString(management));
        var process = stage.keep(Child.start(part.name(), part.under(), arguments(settings, jar)));
        return new Service(process, port, management);
    }

    public void awaitReady() throws IOException, InterruptedException {
        process.awaitOk("http://127.0.0.1:" + management + "/q/health/ready");
    }

    /** What production refuses to start without, and the operator who lets in the first farm. */
    private static Map<String, String> production() {
        return Map.of(
                "nhan.crypto.master-key",
                KEY,
                "nhan.cookies.secure",
                "true",
                "nhan.scan-base-url",
                "https://" + SCAN_HOST,
                "nhan.national-hosts",
                "localhost," + SCAN_HOST,
                "nhan.identity.first-operator.sign-in-name",
                People.OPERATOR,
                "nhan.identity.first-operator.password",
                People.PASSWORD,
                "quarkus.flyway.migrate-at-start",
                "true");
    }

    private static String newKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static List<String> arguments(Map<String, String> settings, Path jar) {
        var arguments = new ArrayList<String>();
        settings.forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        arguments.addAll(List.of("-jar", jar.toString()));
        return arguments;
    }

    /** How long it took to be ready by its own log, migrations of an empty database included. */
    public String startTime() throws IOException {
        return process.log().stream()
                .map(STARTED::matcher)
                .filter(line -> line.find())
                .map(line -> line.group(1) + " s")
                .findFirst()
                .orElse("unknown");
    }
}
