package vn.nhan.marketplace.playground;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.marketplace.connector.Connector;

/** Which marketplaces are only played here, so that nobody takes one of them for the real one. */
@ApplicationScoped
public class Playground {

    private final MarketplaceConfig config;
    private volatile boolean open;

    Playground(MarketplaceConfig config) {
        this.config = config;
    }

    /** Under a name that says so, where it is only played. */
    public Connector named(Connector connector) {
        var id = connector.descriptor().id();
        return config.simulated().containsKey(id)
                ? new Played(connector, config.simulatedMark().orElse("*"))
                : connector;
    }

    /** Whether any is meant to be. */
    public boolean isMeant() {
        return !config.simulated().isEmpty();
    }

    /** Whether they answer. */
    public boolean isOpen() {
        return open;
    }

    void open() {
        open = true;
    }

    /** Its pages for people, by the connector's id. */
    public List<Page> pages() {
        return new TreeMap<>(config.simulated())
                .entrySet().stream()
                        .map(one -> new Page(one.getKey(), one.getValue()))
                        .toList();
    }

    /** Where a marketplace that is only played shows itself to people. */
    public record Page(String channel, URI address) {}
}
