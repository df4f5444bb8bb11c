package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.platform.problem.RequestFailure;

/** Reads and writes what is matched; the caller knows that it may. */
@ApplicationScoped
class Matches {

    /** Between the names of a path, which may hold any other sign. */
    private static final String BETWEEN = "\u001f";

    private static final String ROW =
            "select category, remote_category, remote_path, cast(attributes as text), matched_at, version from"
                    + " channel_category where tenant_id = :tenant and channel = :channel";

    private final MappingText text;
    private final Clock clock;

    Matches(MappingText text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    /** By our categories. */
    Uni<Map<String, Match>> all(Mutiny.Session session, ChannelAccountRef account) {
        return session.createNativeQuery(ROW, Object[].class)
                .setParameter("tenant", account.tenant().value())
                .setParameter("channel", account.channel())
                .getResultList()
                .map(rows ->
                        rows.stream().map(this::match).collect(Collectors.toMap(Match::category, Function.identity())));
    }

    /** Nobody else changes it until the transaction ends. */
    Uni<Optional<Match>> locked(Mutiny.Session session, ChannelAccountRef account, String category) {
        return session.createNativeQuery(ROW + " and category = :category for update", Object[].class)
                .setParameter("tenant", account.tenant().value())
                .setParameter("channel", account.channel())
                .setParameter("category", category)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(this::match));
    }

    private Match match(Object[] row) {
        return new Match(
                (String) row[0],
                new Placed(
                        (String) row[1], List.of(((String) row[2]).split(BETWEEN, -1)), text.sources((String) row[3])),
                ((OffsetDateTime) row[4]).toInstant(),
                ((Number) row[5]).intValue());
    }

    /** What shall hold, and which version of the match that is. */
    record Next(String category, Placed placed, UUID by, int version) {}

    /** The first of the province. Fails with {@link RequestFailure#outdated()} where another was quicker. */
    Uni<Void> create(Mutiny.Session session, ChannelAccountRef account, Next next) {
        return written(
                session,
                account,
                next,
                "insert into channel_category (tenant_id, channel, category, remote_category, remote_path, attributes,"
                        + " matched_by, matched_at, version) values (:tenant, :channel, :category, :remote, :path,"
                        + " cast(cast(:attributes as text) as jsonb), :by, :now, :version) on conflict do nothing");
    }

    /** In place of what was {@link #locked} before. */
    Uni<Void> change(Mutiny.Session session, ChannelAccountRef account, Next next) {
        return written(
                session,
                account,
                next,
                "update channel_category set remote_category = :remote, remote_path = :path, attributes ="
                        + " cast(cast(:attributes as text) as jsonb), matched_by = :by, matched_at = :now, version ="
                        + " :version where tenant_id = :tenant and channel = :channel and category = :category");
    }

    private Uni<Void> written(Mutiny.Session session, ChannelAccountRef account, Next next, String statement) {
        return session.createNativeQuery(statement)
                .setParameter("tenant", account.tenant().value())
                .setParameter("channel", account.channel())
                .setParameter("category", next.category())
                .setParameter("remote", next.placed().remoteCategory())
                .setParameter("path", String.join(BETWEEN, next.placed().path()))
                .setParameter("attributes", text.sources(next.placed().attributes()))
                .setParameter("by", next.by())
                .setParameter("now", clock.instant())
                .setParameter("version", next.version())
                .executeUpdate()
                .invoke(Matches::requireOne)
                .replaceWithVoid();
    }

    /** Nothing is chosen any more, in place of what was {@link #locked} before. */
    Uni<Void> remove(Mutiny.Session session, ChannelAccountRef account, String category) {
        return session.createNativeQuery(
                        "delete from channel_category where tenant_id = :tenant and channel = :channel and"
                                + " category = :category")
                .setParameter("tenant", account.tenant().value())
                .setParameter("channel", account.channel())
                .setParameter("category", category)
                .executeUpdate()
                .invoke(Matches::requireOne)
                .replaceWithVoid();
    }

    private static void requireOne(int rows) {
        if (rows == 0) {
            throw RequestFailure.outdated();
        }
    }
}
