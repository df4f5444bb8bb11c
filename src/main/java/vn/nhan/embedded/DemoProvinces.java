package vn.nhan.embedded;

import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.nhan.platform.config.NhanConfig;

/**
 * Plants the first people and goods of the demo provinces once the platform answers. It asks for everything through the
 * public API, as people would, so the demo can never show what the platform cannot do.
 */
@ApplicationScoped
class DemoProvinces {

    private static final Logger LOG = Logger.getLogger(DemoProvinces.class);

    private final NhanConfig config;
    private final Vertx vertx;
    private final int port;
    private final Clock clock;

    DemoProvinces(NhanConfig config, Vertx vertx, @ConfigProperty(name = "quarkus.http.port") int port, Clock clock) {
        this.config = config;
        this.vertx = vertx;
        this.port = port;
        this.clock = clock;
    }

    void plant(@ObservesAsync HttpServerStart listening) {
        if (config.demo()) {
            vertx.executeBlocking(() -> {
                        new DemoSeason(new DemoVisitor(vertx, port), clock).growUnlessGrown();
                        return null;
                    })
                    .onFailure(failure -> LOG.warnf("the demo could not be planted: %s", failure.getMessage()))
                    .onSuccess(done -> LOG.info("the demo provinces are planted"));
        }
    }
}
