package vn.nhan.marketplace.account;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Uncalled;
import vn.nhan.marketplace.playground.Playground;

/** Every marketplace that this installation knows: those that it speaks to, and those where people or files do. */
@ApplicationScoped
public class Connectors {

    private final Map<String, Connector> byId;
    private final Map<String, Descriptor> described;

    Connectors(@All List<Connector> all, @All List<Uncalled> uncalled, Playground playground) {
        this.byId = all.stream()
                .map(playground::named)
                .collect(Collectors.toMap(connector -> connector.descriptor().id(), Function.identity()));
        this.described = Stream.concat(
                        byId.values().stream().map(Connector::descriptor),
                        uncalled.stream().flatMap(others -> others.descriptors().stream()))
                .collect(Collectors.toMap(Descriptor::id, Function.identity()));
    }

    /** Empty also for a marketplace at which nothing is called. */
    public Optional<Connector> find(String channel) {
        return Optional.ofNullable(byId.get(channel));
    }

    /** @throws IllegalStateException for one that is gone from the installation, which is no seller's fault */
    public Connector require(String channel) {
        return find(channel).orElseThrow(() -> new IllegalStateException("no connector " + channel));
    }

    public Optional<Descriptor> describe(String channel) {
        return Optional.ofNullable(described.get(channel));
    }

    /** The trade name of a marketplace. */
    public String nameOf(String channel) {
        return describe(channel).map(Descriptor::displayName).orElse(channel);
    }

    /** By their names. */
    public List<Descriptor> all() {
        return described.values().stream()
                .sorted(Comparator.comparing(Descriptor::displayName))
                .toList();
    }
}
