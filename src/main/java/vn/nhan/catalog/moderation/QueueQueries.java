package vn.nhan.catalog.moderation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.ListingHold;
import vn.nhan.catalog.Moderator;
import vn.nhan.platform.calendar.AnswerTime;

/** Who waits at this desk, and who may be taken from it. */
@ApplicationScoped
class QueueQueries {

    private static final String FREE = " and (l.reviewer is null or l.reviewer = :me or l.review_since <= :stale)";

    Uni<List<QueueLine>> lines(Mutiny.Session session, Queue queue, Moderator by, int limit) {
        return rows(session, queue, " where " + queue.condition + " order by " + queue.since + ", l.id", by)
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(row -> read(row, by.at())).toList());
    }

    /** Whatever its status; nothing where there is no such offer. */
    Uni<Optional<QueueLine>> line(Mutiny.Session session, UUID listingId, Moderator by) {
        return rows(session, Queue.POSTED, " where l.id = :id", by)
                .setParameter("id", listingId)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(row -> read(row, by.at())));
    }

    Uni<Long> count(Mutiny.Session session, Queue queue) {
        return session.createNativeQuery("select count(*) from listing l where " + queue.condition, Long.class)
                .getSingleResult();
    }

    /**
     * The oldest that nobody else is at work on, locked: whoever asks at the same time gets another.
     *
     * @param after of which one; null for the first of all
     */
    Uni<Optional<UUID>> next(Mutiny.Session session, Queue queue, @Nullable UUID after, Moderator by) {
        var behind = " and (cast(:after as uuid) is null or (" + queue.since + ", l.id) > (select "
                + queue.since.replace("l.", "a.") + ", a.id from listing a where a.id = cast(:after as uuid)))";
        return session.createNativeQuery(
                        "select l.id from listing l where " + queue.condition + FREE + behind + " order by "
                                + queue.since + ", l.id limit 1 for update of l skip locked",
                        UUID.class)
                .setParameter("me", by.id())
                .setParameter("stale", by.at().minus(ListingHold.LASTS))
                .setParameter("after", after)
                .getResultList()
                .map(found -> found.stream().findFirst());
    }

    private static Mutiny.SelectionQuery<Object[]> rows(
            Mutiny.Session session, Queue queue, String which, Moderator by) {
        return session.createNativeQuery(
                        "select l.id, l.product_id, p.name, b.name, b.commune, p.category, l.status,"
                                + " coalesce(" + queue.since + ", l.submitted_at, l.created_at),"
                                + " case when l.review_since > :stale then l.reviewer_name end, l.reviewer = :me"
                                + " from listing l"
                                + " join product p on p.tenant_id = l.tenant_id and p.id = l.product_id"
                                + " join business b on b.tenant_id = l.tenant_id and b.id = l.business_id" + which,
                        Object[].class)
                .setParameter("me", by.id())
                .setParameter("stale", by.at().minus(ListingHold.LASTS));
    }

    private static QueueLine read(Object[] row, Instant now) {
        var since = ((OffsetDateTime) row[7]).toInstant();
        return new QueueLine(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                since,
                (String) row[8],
                Boolean.TRUE.equals(row[9]) && row[8] != null,
                AnswerTime.workingDays(since, now));
    }
}
