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
import vn.nhan.marketplace.playground.Playground;

/** Every marketplace that this installation speaks to. */
@ApplicationScoped
public class Connectors {

    private final Map<String, Connector> byId;

    Connectors(@All List<Connector> all, Playground playground) {
        this.byId = all.stream()
                .map(playground::named)
                .collect(Collectors.toMap(connector -> connector.descriptor().id(), Function.identity()));
    }

    public Optional<Connector> find(String channel) {
        return Optional.ofNullable(byId.get(channel));
    }

    /** @throws IllegalStateException for one that is gone from the installation, which is no seller's fault */
    public Connector require(String channel) {
        return find(channel).orElseThrow(() -> new IllegalStateException("no connector " + channel));
    }

    /** By their names. */
    public List<Connector> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing(connector -> connector.descriptor().displayName()))
                .toList();
    }
}
