package vn.nhan.catalog.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Feeds for rooms that show them beside other ways to sell; the caller knows that it may. */
@ApplicationScoped
public class FeedStandings {

    private static final TypeReference<Map<String, Object>> ARGS = new TypeReference<>() {};

    private final FeedSecret secrets;
    private final GoodsReader goods;
    private final ObjectMapper json;

    FeedStandings(FeedSecret secrets, GoodsReader goods, ObjectMapper json) {
        this.secrets = secrets;
        this.goods = goods;
        this.json = json;
    }

    /**
     * By the newest feed of the business; empty when it has none.
     *
     * @param channel {@code google} or {@code meta}
     */
    public Uni<Optional<FeedStanding>> of(Mutiny.Session session, UUID business, String channel) {
        var reader = Channel.of(channel).orElseThrow(() -> new IllegalArgumentException("no channel " + channel));
        return session.createSelectionQuery(
                        "from Feed where businessId = :business and revokedAt is null order by id desc", Feed.class)
                .setParameter("business", business)
                .setMaxResults(1)
                .getResultList()
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : standing(session, found.get(0), reader).map(Optional::of));
    }

    private Uni<FeedStanding> standing(Mutiny.Session session, Feed feed, Channel channel) {
        return inFile(session, feed, channel)
                .chain(inFile -> leftOut(session, feed, channel)
                        .chain(leftOut -> fetched(session, feed, channel)
                                .map(fetched -> new FeedStanding(
                                        feed.id(),
                                        addresses(feed, channel),
                                        feed.generatedAt,
                                        inFile,
                                        leftOut,
                                        latest(fetched, channel, true),
                                        latest(fetched, channel, false)))));
    }

    private List<String> addresses(Feed feed, Channel channel) {
        var start = goods.home(feed.tenant()).origin() + "/feeds/" + secrets.read(feed) + "/";
        return Arrays.stream(FeedFile.values())
                .filter(file -> file.channel() == channel)
                .map(file -> start + file.fileName())
                .toList();
    }

    private static Uni<Set<String>> inFile(Mutiny.Session session, Feed feed, Channel channel) {
        return session.createNativeQuery(
                        "select code from feed_item where feed_id = :feed and channel = :channel and generation ="
                                + " :generation",
                        String.class)
                .setParameter("feed", feed.id())
                .setParameter("channel", channel.key())
                .setParameter("generation", feed.generation)
                .getResultList()
                .map(HashSet::new);
    }

    private record Said(UUID product, FeedStanding.Reason reason) {}

    private Uni<Map<UUID, List<FeedStanding.Reason>>> leftOut(Mutiny.Session session, Feed feed, Channel channel) {
        return session.createNativeQuery(
                        "select product_id, problem, cast(args as text) from feed_problem where feed_id = :feed and"
                                + " channel = :channel and generation = :generation and refused order by code, problem",
                        Object[].class)
                .setParameter("feed", feed.id())
                .setParameter("channel", channel.key())
                .setParameter("generation", feed.generation)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Said(
                                (UUID) row[0], new FeedStanding.Reason((String) row[1], args((String) row[2]))))
                        .distinct()
                        .collect(Collectors.groupingBy(
                                Said::product, Collectors.mapping(Said::reason, Collectors.toList()))));
    }

    private record Seen(String reader, FeedStanding.Fetch fetch) {}

    private static Uni<List<Seen>> fetched(Mutiny.Session session, Feed feed, Channel channel) {
        return session.createNativeQuery(
                        "select f.reader, f.fetched_at, f.written_at = o.written_at from feed_fetch f join feed_file o"
                                + " on o.tenant_id = f.tenant_id and o.feed_id = f.feed_id and o.name = f.name where"
                                + " f.feed_id = :feed and f.name like cast(:names as text) order by f.fetched_at desc",
                        Object[].class)
                .setParameter("feed", feed.id())
                .setParameter("names", channel.key() + ".%")
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Seen((String) row[0], new FeedStanding.Fetch(moment(row[1]), (Boolean) row[2])))
                        .toList());
    }

    private static Instant moment(Object column) {
        return ((OffsetDateTime) column).toInstant();
    }

    private static FeedStanding.@Nullable Fetch latest(List<Seen> all, Channel channel, boolean own) {
        return all.stream()
                .filter(seen -> seen.reader().equals(channel.key()) == own)
                .map(Seen::fetch)
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> args(String document) {
        try {
            return json.readValue(document, ARGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem of a feed", e);
        }
    }
}
