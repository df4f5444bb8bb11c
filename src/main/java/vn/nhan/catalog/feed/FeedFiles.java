package vn.nhan.catalog.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Which objects are the files of a feed. Those of the run before stay for one more run: somebody may be reading them. */
@ApplicationScoped
class FeedFiles {

    /**
     * A file as it lies in the store, twice.
     *
     * @param sha256 of its plain bytes
     * @param items rows in it
     * @param refused goods that were left out
     */
    record Stored(
            FeedFile file,
            String plainKey,
            String packedKey,
            long plainBytes,
            long packedBytes,
            String sha256,
            int items,
            int refused) {}

    /** A file as others see it. */
    record Found(Stored stored, Instant writtenAt) {}

    /** Points to the new objects; gives the keys of those that nobody is pointed to any more. */
    Uni<List<String>> replace(Mutiny.Session session, FeedStore.Run run, List<Stored> files, Instant at) {
        return outdated(session, run)
                .call(() -> Multi.createFrom()
                        .iterable(files)
                        .onItem()
                        .transformToUniAndConcatenate(file -> replace(session, run, file, at))
                        .collect()
                        .asList());
    }

    private static Uni<List<String>> outdated(Mutiny.Session session, FeedStore.Run run) {
        return session.createNativeQuery(
                        "select former_plain_key, former_packed_key from feed_file where tenant_id = :tenant"
                                + " and feed_id = :feed",
                        Object[].class)
                .setParameter("tenant", run.tenant())
                .setParameter("feed", run.feed())
                .getResultList()
                .map(FeedFiles::keys);
    }

    private static Uni<Integer> replace(Mutiny.Session session, FeedStore.Run run, Stored file, Instant at) {
        return session.createNativeQuery("insert into feed_file as f (tenant_id, feed_id, name, plain_key, packed_key,"
                        + " plain_bytes, packed_bytes, sha256, items, refused, written_at) values (:tenant, :feed, :name,"
                        + " :plain, :packed, :plainBytes, :packedBytes, :sha, :items, :refused, :at)"
                        + " on conflict (tenant_id, feed_id, name) do update set former_plain_key = f.plain_key,"
                        + " former_packed_key = f.packed_key, plain_key = excluded.plain_key,"
                        + " packed_key = excluded.packed_key, plain_bytes = excluded.plain_bytes,"
                        + " packed_bytes = excluded.packed_bytes, sha256 = excluded.sha256, items = excluded.items,"
                        + " refused = excluded.refused, written_at = case when f.sha256 = excluded.sha256"
                        + " then f.written_at else excluded.written_at end")
                .setParameter("tenant", run.tenant())
                .setParameter("feed", run.feed())
                .setParameter("name", file.file().fileName())
                .setParameter("plain", file.plainKey())
                .setParameter("packed", file.packedKey())
                .setParameter("plainBytes", file.plainBytes())
                .setParameter("packedBytes", file.packedBytes())
                .setParameter("sha", file.sha256())
                .setParameter("items", file.items())
                .setParameter("refused", file.refused())
                .setParameter("at", at)
                .executeUpdate();
    }

    Uni<List<Found>> of(Mutiny.Session session, UUID feed) {
        return session.createNativeQuery(
                        "select name, plain_key, packed_key, plain_bytes, packed_bytes, sha256, items, refused, written_at"
                                + " from feed_file where feed_id = :feed order by name",
                        Object[].class)
                .setParameter("feed", feed)
                .getResultList()
                .map(rows -> rows.stream().flatMap(FeedFiles::found).toList());
    }

    /** Forgets the files of feeds that were revoked; gives the keys of their objects. */
    Uni<List<String>> ofRevoked(Mutiny.Session session) {
        return session.createNativeQuery(
                        "delete from feed_file f using feed d where d.tenant_id = f.tenant_id and d.id = f.feed_id"
                                + " and d.revoked_at is not null"
                                + " returning f.plain_key, f.packed_key, f.former_plain_key, f.former_packed_key",
                        Object[].class)
                .getResultList()
                .map(FeedFiles::keys);
    }

    private static List<String> keys(List<Object[]> rows) {
        var keys = new ArrayList<String>();
        rows.forEach(row -> Stream.of(row)
                .map(key -> (@Nullable String) key)
                .filter(Objects::nonNull)
                .forEach(keys::add));
        return keys;
    }

    private static Stream<Found> found(Object[] row) {
        Optional<FeedFile> file = FeedFile.of((String) row[0]);
        return file.stream()
                .map(known -> new Found(
                        new Stored(
                                known,
                                (String) row[1],
                                (String) row[2],
                                ((Number) row[3]).longValue(),
                                ((Number) row[4]).longValue(),
                                (String) row[5],
                                ((Number) row[6]).intValue(),
                                ((Number) row[7]).intValue()),
                        ((OffsetDateTime) row[8]).toInstant()));
    }
}
