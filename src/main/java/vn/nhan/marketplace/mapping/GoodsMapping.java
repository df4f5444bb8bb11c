package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.marketplace.connector.CategoryRules;

/** Where goods belong on an account, what they say there, and what the marketplace demands of them; as it was kept. */
@ApplicationScoped
public class GoodsMapping {

    private static final String ROW =
            "select m.remote_category, cast(m.attributes as text), cast(r.rules as text) from channel_account a join"
                    + " channel_category m on m.tenant_id = a.tenant_id and m.channel = a.channel left join channel_rule r on"
                    + " r.tenant_id = m.tenant_id and r.channel = m.channel and r.category = m.remote_category where a.id ="
                    + " :account and m.category = cast(:category as text)";

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

    /** Reads only what is kept: nothing is asked of the marketplace. */
    public Uni<Mapped> of(Mutiny.Session session, UUID account, Goods goods) {
        return session.createNativeQuery(ROW, Object[].class)
                .setParameter("account", account)
                .setParameter("category", goods.category())
                .getResultList()
                .map(rows ->
                        rows.stream().findFirst().map(row -> mapped(row, goods)).orElse(Mapped.NOTHING));
    }

    private Mapped mapped(Object[] row, Goods goods) {
        var rules = Optional.ofNullable((String) row[2]).map(text::rules);
        var ours = new HashMap<>(goods.attributes());
        ours.put(Source.PRODUCER, goods.producer());
        return new Mapped(Optional.of((String) row[0]), Filling.of(text.sources((String) row[1]), ours, rules), rules);
    }
}
