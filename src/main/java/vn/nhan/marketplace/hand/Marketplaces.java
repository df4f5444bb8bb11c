package vn.nhan.marketplace.hand;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.Capability;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Uncalled;

/** Every marketplace at which nothing is called; {@code marketplace/uncalled.yaml}. */
@ApplicationScoped
class Marketplaces implements Uncalled {

    private static final String FILE = "/marketplace/uncalled.yaml";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Listed listed;

    Marketplaces() {
        this.listed = read();
    }

    private record Listed(LocalDate asOf, List<One> marketplaces, Map<String, SheetPlan> sheets) {}

    /**
     * One of them.
     *
     * @param template {@code own} or {@code not-public}
     * @param goodDays for how many days a confirmation is good
     */
    private record One(
            String id,
            String name,
            String way,
            @Nullable Set<String> hosts,
            @Nullable String sheet,
            @Nullable String template,
            int goodDays) {

        Descriptor descriptor() {
            var byHand = way.equals("hand");
            return new Descriptor(
                    id,
                    name,
                    Set.of(byHand ? Capability.MANUAL : Capability.FEED_ONLY),
                    List.of(),
                    Duration.ZERO,
                    hosts == null || hosts.isEmpty()
                            ? new Descriptor.Hosts.Anywhere()
                            : new Descriptor.Hosts.Only(Set.copyOf(hosts)),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
    }

    /** A workbook for an operator: which column holds what; its version grows with every change. */
    record SheetPlan(int version, String tab, List<Column> columns) {}

    record Column(SheetField field, String heading) {}

    @Override
    public List<Descriptor> descriptors() {
        return listed.marketplaces().stream().map(One::descriptor).toList();
    }

    /** @throws IllegalStateException where goods don't get there by hand */
    SheetPlan sheet(String id) {
        return Optional.ofNullable(one(id).sheet())
                .map(name -> listed.sheets().get(name))
                .orElseThrow(() -> new IllegalStateException("no sheet for " + id));
    }

    /** Whether the sheet has the operator's own columns. */
    boolean hasOwnTemplate(String id) {
        return "own".equals(one(id).template());
    }

    /** For how long a confirmation is good. */
    Duration goodFor(String id) {
        return Duration.ofDays(one(id).goodDays());
    }

    private One one(String id) {
        return listed.marketplaces().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no marketplace " + id));
    }

    private static Listed read() {
        try (var file = Marketplaces.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("not on the class path: " + FILE);
            }
            return YAML.readValue(file, Listed.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
