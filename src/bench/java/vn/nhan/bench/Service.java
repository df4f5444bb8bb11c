package vn.nhan.bench;

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
record Service(Child process, int port) {

    /** Where labels lead; a national host of this installation. */
    static final String SCAN_HOST = "q.nhan.example";

    /** The same for all processes of a run. */
    private static final String KEY = newKey();

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Pattern STARTED = Pattern.compile("started in ([0-9.]+)s");

    /** @param servers the settings of PostgreSQL and S3 */
    static Service start(Stage stage, Map<String, String> servers) throws IOException, InterruptedException {
        return start(stage, new Part("service", "web,resolver,worker", List.of()), servers);
    }

    /**
     * One process of several.
     *
     * @param roles as {@code nhan.roles} takes them
     * @param under a command that runs the JVM; empty for none
     */
    record Part(String name, String roles, List<String> under) {}

    static Service start(Stage stage, Part part, Map<String, String> servers) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new BenchFailure(JAR + " is missing; the benchmark runs after packaging");
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
        var process = stage.keep(Child.start(part.name(), part.under(), arguments(settings)));
        process.awaitOk("http://127.0.0.1:" + management + "/q/health/ready");
        return new Service(process, port);
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

    private static List<String> arguments(Map<String, String> settings) {
        var arguments = new ArrayList<String>();
        settings.forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        arguments.addAll(List.of("-jar", JAR.toString()));
        return arguments;
    }

    /** How long it took to be ready by its own log, migrations of an empty database included. */
    String startTime() throws IOException {
        return process.log().stream()
                .map(STARTED::matcher)
                .filter(line -> line.find())
                .map(line -> line.group(1) + " s")
                .findFirst()
                .orElse("unknown");
    }
}
