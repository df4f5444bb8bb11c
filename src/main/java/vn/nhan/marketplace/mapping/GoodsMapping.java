package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.platform.tenancy.Direct;

/** Where goods belong on an account, what they say there, and what the marketplace demands of them; as it was kept. */
@ApplicationScoped
public class GoodsMapping {

    private static final String ROW =
            "select a.id, m.category, m.remote_category, cast(m.attributes as text), cast(r.rules as text) from channel_account a join"
                    + " channel_category m on m.tenant_id = a.tenant_id and m.channel = a.channel left join channel_rule r on"
                    + " r.tenant_id = m.tenant_id and r.channel = m.channel and r.category = m.remote_category where a.id ="
                    + " any ($1) and m.category = any ($2)";

    private final MappingText text;

    GoodsMapping(MappingText text) {
        this.text = text;
    }

    /**
     * Goods in a marketplace's own words.
     *
     * @param category the marketplace's id; empty while nobody has matched it
     * @param attributes by the marketplace's ids
     * @param rules empty while the marketplace hasn't told them
     */
    public record Mapped(Optional<String> category, Map<String, String> attributes, Optional<CategoryRules> rules) {

        static final Mapped NOTHING = new Mapped(Optional.empty(), Map.of(), Optional.empty());
    }

    /** Reads only what is kept: nothing is asked of a marketplace. */
    public Uni<Places> places(Mutiny.Session session, Set<UUID> accounts, Set<String> categories) {
        return accounts.isEmpty() || categories.isEmpty()
                ? Uni.createFrom().item(new Places(Map.of()))
                : Direct.select(session, ROW, accounts.toArray(UUID[]::new), categories.toArray(String[]::new))
                        .map(rows -> new Places(rows.stream()
                                .collect(Collectors.toMap(
                                        row -> new Place((UUID) row[0], (String) row[1]), this::matched))));
    }

    private Matched matched(Object[] row) {
        return new Matched(
                (String) row[2],
                text.sources((String) row[3]),
                Optional.ofNullable((String) row[4]).map(text::rules));
    }

    private record Place(UUID account, String category) {}

    private record Matched(String remote, Map<String, Source> sources, Optional<CategoryRules> rules) {

        Mapped of(Goods goods) {
            var ours = new HashMap<>(goods.attributes());
            ours.put(Source.PRODUCER, goods.producer());
            return new Mapped(Optional.of(remote), Filling.of(sources, ours, rules), rules);
        }
    }

    /** Where the categories that were asked for belong on the accounts. */
    public static final class Places {

        private final Map<Place, Matched> matched;

        private Places(Map<Place, Matched> matched) {
            this.matched = matched;
        }

        /** What goods say there. */
        public Mapped of(UUID account, Goods goods) {
            var found = goods.category() == null ? null : matched.get(new Place(account, goods.category()));
            return found == null ? Mapped.NOTHING : found.of(goods);
        }
    }
}
