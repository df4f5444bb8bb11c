package vn.nhan.marketplace.account;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Connector;

/** Every marketplace that this installation speaks to. */
@ApplicationScoped
public class Connectors {

    private final Map<String, Connector> byId;

    Connectors(@All List<Connector> all) {
        this.byId = all.stream()
                .collect(Collectors.toMap(connector -> connector.descriptor().id(), Function.identity()));
    }

    public Optional<Connector> find(String channel) {
        return Optional.ofNullable(byId.get(channel));
    }

    /** @throws IllegalStateException for one that is gone from the installation, which is no seller's fault */
    public Connector require(String channel) {
        return find(channel).orElseThrow(() -> new IllegalStateException("no connector " + channel));
    }

    /** The trade name of a marketplace; its id where this installation speaks to it no more. */
    public String nameOf(String channel) {
        return find(channel)
                .map(connector -> connector.descriptor().displayName())
                .orElse(channel);
    }

    /** By their names. */
    public List<Connector> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing(connector -> connector.descriptor().displayName()))
                .toList();
    }
}
