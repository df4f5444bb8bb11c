package vn.nhan.marketplace.playground;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.nhan.marketplace.MarketplaceConfig;

/**
 * Opens the simulators in dev mode. They are part of the tests and not of the product, so they are taken from where the
 * tests were compiled to, and loaded apart: a change of the product's code doesn't close them, and what is on sale there
 * stays.
 */
@IfBuildProfile("dev")
@ApplicationScoped
class Opening {

    static final String MARKETS = "vn.nhan.simulator.desk.Markets";

    /** As Maven has it, seen from the project's folder, in which dev mode runs. */
    private static final Path CLASSES = Path.of("target", "test-classes");

    private static final Logger LOG = Logger.getLogger(Opening.class);
    private static final String OPENED = "nhan.marketplace.playground";

    private final MarketplaceConfig config;
    private final Playground playground;

    Opening(MarketplaceConfig config, Playground playground) {
        this.config = config;
        this.playground = playground;
    }

    void start(@Observes StartupEvent started) {
        if (config.simulated().isEmpty()) {
            return;
        }
        var known = System.getProperties();
        if (known.containsKey(OPENED)) {
            playground.open();
            return;
        }
        opened(CLASSES, ports(config), config.simulatedBack().orElse("")).ifPresent(markets -> {
            known.put(OPENED, markets);
            playground.open();
        });
    }

    static Map<String, Integer> ports(MarketplaceConfig config) {
        return config.simulated().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().getPort()));
    }

    /** Empty, with a word in the log, where the tests aren't compiled or a port is taken. */
    static Optional<AutoCloseable> opened(Path classes, Map<String, Integer> ports, String back) {
        if (!Files.exists(classes.resolve(MARKETS.replace('.', '/') + ".class"))) {
            LOG.warnf("marketplaces are not played: nothing in %s; mvn test-compile puts it there", classes);
            return Optional.empty();
        }
        try {
            var parent = ObjectMapper.class.getClassLoader();
            var loader = new URLClassLoader(new URL[] {url(classes)}, parent);
            var open = loader.loadClass(MARKETS).getMethod("open", Map.class, String.class);
            return Optional.ofNullable((AutoCloseable) open.invoke(null, ports, back));
        } catch (ReflectiveOperationException e) {
            LOG.warnf(e, "marketplaces are not played");
            return Optional.empty();
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
