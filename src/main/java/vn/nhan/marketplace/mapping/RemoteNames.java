package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.ChannelAccountRef;

/** What a marketplace calls its categories and attributes, as far as it has told: nothing is asked of it. */
@ApplicationScoped
public class RemoteNames {

    private final TreeStore store;

    RemoteNames(TreeStore store) {
        this.store = store;
    }

    /**
     * By the marketplace's ids; what it hasn't told is missing.
     *
     * @param categories names from the widest to its own
     */
    public record Names(Map<String, List<String>> categories, Map<String, String> attributes) {

        public static final Names NONE = new Names(Map.of(), Map.of());

        /** From the widest to its own, as people read it. */
        public Optional<String> category(String id) {
            return Optional.ofNullable(categories.get(id)).map(path -> String.join(MappingSheet.BETWEEN, path));
        }

        public Optional<String> attribute(String id) {
            return Optional.ofNullable(attributes.get(id)).filter(name -> !name.isBlank());
        }
    }

    /** @param categories the marketplace's ids; of the attributes, those that goods are asked for in these */
    public Uni<Names> of(Mutiny.Session session, ChannelAccountRef account, Set<String> categories) {
        if (categories.isEmpty()) {
            return Uni.createFrom().item(Names.NONE);
        }
        var place = new TreeStore.Place(account.tenant(), account.channel());
        return store.paths(session, place, categories)
                .chain(paths -> attributes(session, place, categories).map(names -> new Names(paths, names)));
    }

    private Uni<Map<String, String>> attributes(Mutiny.Session session, TreeStore.Place place, Set<String> categories) {
        return Multi.createFrom()
                .iterable(categories)
                .onItem()
                .transformToUniAndConcatenate(category -> store.rules(session, place, category))
                .collect()
                .asList()
                .map(all -> {
                    var names = new HashMap<String, String>();
                    all.stream()
                            .flatMap(Optional::stream)
                            .flatMap(rules -> rules.attributes().stream())
                            .forEach(one -> names.putIfAbsent(one.id(), one.name()));
                    return Map.copyOf(names);
                });
    }
}
