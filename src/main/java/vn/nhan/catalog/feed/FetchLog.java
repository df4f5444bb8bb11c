package vn.nhan.catalog.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Remembers when a file was last fetched, and by what kind of program; never from where. */
@ApplicationScoped
class FetchLog {

    /** Whoever asks more often is written down no more often. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Clock clock;

    FetchLog(Clock clock) {
        this.clock = clock;
    }

    /** What kind of program it is, by what it calls itself: anybody may call themselves so. */
    static String reader(@Nullable String userAgent) {
        var agent = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        if (agent.contains("google")) {
            return "google";
        }
        return agent.contains("facebook") || agent.contains("meta-external") ? "meta" : "other";
    }

    Uni<Void> note(Mutiny.Session session, Feed feed, FeedFiles.Found found, @Nullable String userAgent) {
        var now = clock.instant();
        return session.createNativeQuery("insert into feed_fetch as f (tenant_id, feed_id, name, reader, written_at,"
                        + " fetched_at) values (:tenant, :feed, :name, :reader, :written, :now) on conflict (tenant_id, feed_id,"
                        + " name, reader) do update set written_at = excluded.written_at, fetched_at = excluded.fetched_at where"
                        + " f.fetched_at < :before or f.written_at <> excluded.written_at")
                .setParameter("tenant", feed.tenant().value())
                .setParameter("feed", feed.id())
                .setParameter("name", found.stored().file().fileName())
                .setParameter("reader", reader(userAgent))
                .setParameter("written", found.writtenAt())
                .setParameter("now", now)
                .setParameter("before", now.minus(PAUSE))
                .executeUpdate()
                .replaceWithVoid();
    }
}
