package vn.nhan.marketplace.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Descriptor;

/** This installation's own application at each marketplace, as its operator registered it. */
@ApplicationScoped
class Applications {

    private final MarketplaceConfig config;

    Applications(MarketplaceConfig config) {
        this.config = config;
    }

    /** The application's secrets and ids, and those of the account over them. */
    Credentials of(String channel, Map<String, String> secrets, Map<String, String> ids) {
        var application = Optional.ofNullable(config.applications().get(channel));
        var allSecrets = new HashMap<>(
                application.map(MarketplaceConfig.Application::secrets).orElse(Map.of()));
        allSecrets.putAll(secrets);
        var allIds = new HashMap<>(
                application.map(MarketplaceConfig.Application::ids).orElse(Map.of()));
        allIds.putAll(ids);
        return Credentials.of(allSecrets, allIds);
    }

    /** Knowing where sellers are asked, if an operator has said so. */
    Credentials asking(Credentials application, String channel) {
        return Optional.ofNullable(config.applications().get(channel))
                .flatMap(MarketplaceConfig.Application::signIn)
                .map(page -> application.knowing(Map.of(Credentials.CONSENT, page.toString())))
                .orElse(application);
    }

    /** Whether sellers can let us in by signing in at the marketplace. */
    boolean canSignIn(Connector connector) {
        return connector.oauth().isPresent()
                && config.applications().containsKey(connector.descriptor().id());
    }

    /** The address of all shops; empty where each shop has its own. */
    Optional<URI> api(Descriptor descriptor) {
        return Optional.ofNullable(config.applications().get(descriptor.id()))
                .flatMap(MarketplaceConfig.Application::api)
                .or(descriptor::api);
    }

    Optional<URI> signIn(Descriptor descriptor) {
        return Optional.ofNullable(config.applications().get(descriptor.id()))
                .flatMap(MarketplaceConfig.Application::signIn)
                .or(descriptor::signIn);
    }
}
