package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.platform.tenancy.TenantId;

/** What marketplaces told of their categories, a province and marketplace each. */
@ApplicationScoped
class TreeStore {

    private final MappingText text;
    private final Clock clock;

    TreeStore(MappingText text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    /** A marketplace, in a province. */
    record Place(TenantId tenant, String channel) {}

    /**
     * As it stands there.
     *
     * @param text null until it has come
     */
    record Kept(
            @Nullable String text,
            @Nullable Instant fetchedAt,
            @Nullable Instant triedAt,
            @Nullable String trouble) {

        static final Kept NOTHING = new Kept(null, null, null, null);
    }

    Uni<Kept> tree(Mutiny.Session session, Place place) {
        return session.createNativeQuery(
                        "select cast(categories as text), fetched_at, tried_at, trouble from channel_tree where tenant_id ="
                                + " :tenant and channel = :channel",
                        Object[].class)
                .setParameter("tenant", place.tenant().value())
                .setParameter("channel", place.channel())
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(TreeStore::tree).orElse(Kept.NOTHING));
    }

    private static Kept tree(Object[] row) {
        return new Kept((String) row[0], instant(row[1]), instant(row[2]), (String) row[3]);
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }

    /** @param tree those that goods can be put in, as {@link MappingText} writes them */
    Uni<Void> keep(Mutiny.Session session, Place place, String tree) {
        return session.createNativeQuery(
                        "insert into channel_tree (tenant_id, channel, categories, fetched_at, tried_at,"
                                + " trouble) values (:tenant, :channel, cast(cast(:categories as text) as jsonb), :now, :now, null)"
                                + " on conflict (tenant_id, channel) do update set categories = excluded.categories, fetched_at ="
                                + " excluded.fetched_at, tried_at = excluded.tried_at, trouble = null")
                .setParameter("tenant", place.tenant().value())
                .setParameter("channel", place.channel())
                .setParameter("categories", tree)
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What came before stays. */
    Uni<Void> failed(Mutiny.Session session, Place place, String trouble) {
        return session.createNativeQuery(
                        "insert into channel_tree (tenant_id, channel, tried_at, trouble) values (:tenant,"
                                + " :channel, :now, :trouble) on conflict (tenant_id, channel) do update set tried_at ="
                                + " excluded.tried_at, trouble = excluded.trouble")
                .setParameter("tenant", place.tenant().value())
                .setParameter("channel", place.channel())
                .setParameter("now", clock.instant())
                .setParameter("trouble", trouble)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** As much of what was told as these categories of the marketplace. */
    Uni<KnownTree> among(Mutiny.Session session, Place place, Set<String> categories) {
        return session.createNativeQuery(
                        "select fetched_at, tried_at, trouble from channel_tree where tenant_id = :tenant and channel ="
                                + " :channel",
                        Object[].class)
                .setParameter("tenant", place.tenant().value())
                .setParameter("channel", place.channel())
                .getResultList()
                .chain(rows -> rows.isEmpty() || categories.isEmpty()
                        ? Uni.createFrom().item(KnownTree.NOTHING)
                        : paths(session, place, categories).map(paths -> among(rows.get(0), paths)));
    }

    private static KnownTree among(Object[] row, Map<String, List<String>> paths) {
        var leaves = paths.entrySet().stream()
                .map(one -> new Leaf(one.getKey(), one.getValue(), List.of()))
                .toList();
        return new KnownTree(leaves, instant(row[0]), instant(row[1]), (String) row[2]);
    }

    /** Names from the widest to its own, of those of them that the marketplace has told. */
    Uni<Map<String, List<String>>> paths(Mutiny.Session session, Place place, Set<String> categories) {
        return session.createNativeQuery(
                        "select leaf ->> 'id', cast(leaf -> 'path' as text) from channel_tree t,"
                                + " jsonb_array_elements(t.categories) leaf where t.tenant_id = :tenant and t.channel ="
                                + " :channel and leaf ->> 'id' in (:categories)",
                        Object[].class)
                .setParameter("tenant", place.tenant().value())
                .setParameter("channel", place.channel())
                .setParameter("categories", categories)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0], row -> text.path((String) row[1]), (one, other) -> one)));
    }

    Uni<Optional<CategoryRules>> rules(Mutiny.Session session, Place place, String category) {
        return session.createNativeQuery(
                        "select cast(rules as text) from channel_rule where tenant_id = :tenant and channel = :channel and"
                                + " category = :category",
                        String.class)
                .setParameter("tenant", place.tenant().value())
                .setParameter("channel", place.channel())
                .setParameter("category", category)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(text::rules));
    }

    Uni<Void> keep(Mutiny.Session session, Place place, CategoryRules rules) {
        return session.createNativeQuery(
                        "insert into channel_rule (tenant_id, channel, category, rules, fetched_at) values"
                                + " (:tenant, :channel, :category, cast(cast(:rules as text) as jsonb), :now) on conflict (tenant_id,"
                                + " channel, category) do update set rules = excluded.rules, fetched_at = excluded.fetched_at")
                .setParameter("tenant", place.tenant().value())
                .setParameter("channel", place.channel())
                .setParameter("category", rules.category())
                .setParameter("rules", text.rules(rules))
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Categories of the marketplace in which goods are, and whose rules are older than that or not known. */
    Uni<List<String>> outdatedRules(Mutiny.Session session, Place place, Instant than) {
        return session.createNativeQuery(
                        "select distinct m.remote_category from channel_category m left join channel_rule r on r.tenant_id ="
                                + " m.tenant_id and r.channel = m.channel and r.category = m.remote_category where"
                                + " m.tenant_id = :tenant and m.channel = :channel and (r.fetched_at is null or r.fetched_at"
                                + " < :than)",
                        String.class)
                .setParameter("tenant", place.tenant().value())
                .setParameter("channel", place.channel())
                .setParameter("than", than)
                .getResultList();
    }
}
