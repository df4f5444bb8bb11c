package vn.nhan.outage;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhan.running.Cable;
import vn.nhan.testing.Servers;

/** The servers of a test run, each at the end of a cable. The owner of the schema goes past the cable. */
public final class CutServers implements QuarkusTestResourceLifecycleManager {

    private static final Pattern ADDRESS = Pattern.compile("(?<=//(?:127\\.0\\.0\\.1|localhost):)\\d+");

    private final Servers servers = new Servers();
    private @Nullable Cables cables;

    /** To PostgreSQL, and to the object store. */
    record Cables(Cable database, Cable objects) {}

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(servers.start());
        var laid = new Cables(
                new Cable(port(settings.get("quarkus.datasource.reactive.url"))),
                new Cable(port(settings.get("nhan.storage.endpoint"))));
        cables = laid;
        reroute(settings, "quarkus.datasource.reactive.url", laid.database());
        reroute(settings, "quarkus.datasource.published.reactive.url", laid.database());
        reroute(settings, "quarkus.datasource.jdbc.url", laid.database());
        reroute(settings, "nhan.storage.endpoint", laid.objects());
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(cables, new TestInjector.MatchesType(Cables.class));
    }

    @Override
    public void stop() {
        if (cables != null) {
            cables.database().close();
            cables.objects().close();
        }
        servers.stop();
    }

    private static void reroute(Map<String, String> settings, String name, Cable cable) {
        settings.computeIfPresent(
                name, (key, address) -> ADDRESS.matcher(address).replaceFirst(Integer.toString(cable.port())));
    }

    private static int port(@Nullable String address) {
        var found = ADDRESS.matcher(String.valueOf(address));
        if (!found.find()) {
            throw new IllegalStateException("no local address: " + address);
        }
        return Integer.parseInt(found.group());
    }
}
