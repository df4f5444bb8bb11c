package vn.nhan.catalog.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What a run notes down: rows, to know next time what is gone, and problems. */
@ApplicationScoped
class FeedStore {

    private final ObjectMapper json;

    FeedStore(ObjectMapper json) {
        this.json = json;
    }

    /** A row that went into a file. */
    record Kept(String channel, String code, Map<String, String> cells) {}

    /** Something to be said of goods. */
    record Said(
            String channel,
            String code,
            String problem,
            @Nullable String column,
            Map<String, Object> args,
            boolean refused,
            UUID product,
            String title) {}

    /** A run by its feed and number. */
    record Run(short tenant, UUID feed, int generation) {}

    Uni<Void> begin(Mutiny.Session session, Run run, Instant at) {
        return session.createNativeQuery("update feed set started_at = :at where tenant_id = :tenant and id = :feed")
                .setParameter("at", at)
                .setParameter("tenant", run.tenant())
                .setParameter("feed", run.feed())
                .executeUpdate()
                .chain(() -> session.createNativeQuery("delete from feed_problem where tenant_id = :tenant"
                                + " and feed_id = :feed and generation = :generation")
                        .setParameter("tenant", run.tenant())
                        .setParameter("feed", run.feed())
                        .setParameter("generation", run.generation())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> keep(Mutiny.Session session, Run run, List<Kept> rows, List<Said> problems) {
        return insert(
                        session,
                        run,
                        "insert into feed_item (tenant_id, feed_id, generation, channel, code, cells)"
                                + " select :tenant, :feed, :generation, r.channel, r.code, r.cells"
                                + " from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))"
                                + " as r(channel text, code text, cells jsonb)"
                                + " on conflict (tenant_id, feed_id, channel, code)"
                                + " do update set generation = excluded.generation, cells = excluded.cells",
                        rows)
                .chain(() -> insert(
                        session,
                        run,
                        "insert into feed_problem (tenant_id, feed_id, generation, channel, code, problem, column_name,"
                                + " args, refused, product_id, title) select :tenant, :feed, :generation, r.channel,"
                                + " r.code, r.problem, r.\"column\", r.args, r.refused, r.product, r.title"
                                + " from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))"
                                + " as r(channel text, code text, problem text, \"column\" text, args jsonb,"
                                + " refused boolean, product uuid, title text) on conflict do nothing",
                        problems));
    }

    /** What stood in a channel's file after the last run and stands there no more. */
    Uni<List<Kept>> gone(Mutiny.Session session, Run run, Channel channel, String after) {
        return session.createNativeQuery(
                        "select code, cast(cells as text) from feed_item where tenant_id = :tenant and feed_id = :feed"
                                + " and channel = :channel and generation = :before and code > :after"
                                + " order by code limit " + GoodsSource.BATCH,
                        Object[].class)
                .setParameter("tenant", run.tenant())
                .setParameter("feed", run.feed())
                .setParameter("channel", channel.key())
                .setParameter("before", run.generation() - 1)
                .setParameter("after", after)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Kept(channel.key(), (String) row[0], cells((String) row[1])))
                        .toList());
    }

    /** Forgets what only earlier runs knew. */
    Uni<Void> end(Mutiny.Session session, Run run) {
        return Multi.createFrom()
                .items(
                        "delete from feed_item where tenant_id = :tenant and feed_id = :feed and generation < :generation",
                        "delete from feed_problem where tenant_id = :tenant and feed_id = :feed"
                                + " and generation < :generation")
                .onItem()
                .transformToUniAndConcatenate(sql -> session.createNativeQuery(sql)
                        .setParameter("tenant", run.tenant())
                        .setParameter("feed", run.feed())
                        .setParameter("generation", run.generation())
                        .executeUpdate())
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> insert(Mutiny.Session session, Run run, String sql, List<?> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(sql)
                        .setParameter("tenant", run.tenant())
                        .setParameter("feed", run.feed())
                        .setParameter("generation", run.generation())
                        .setParameter("rows", written(rows))
                        .executeUpdate()
                        .replaceWithVoid();
    }

    private Map<String, String> cells(String document) {
        try {
            return json.readValue(document, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of a feed", e);
        }
    }

    private String written(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of a feed", e);
        }
    }
}
