package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Decider;
import vn.nhan.business.ReviewHold;
import vn.nhan.platform.calendar.AnswerTime;
import vn.nhan.platform.tenancy.TenantId;

/** The queue of the department: who has waited longest is first. */
@ApplicationScoped
class QueueQueries {

    private static final String FILTER = " where (b.status = 'submitted' or b.status = 'in-review')"
            + " and (cast(:kind as text) is null or b.kind = cast(:kind as text))"
            + " and (cast(:commune as text) is null"
            + " or nhan_fold(b.commune) like '%' || nhan_fold(cast(:commune as text)) || '%')"
            + " and (not :twins or " + DuplicateQueries.ANY + ")";

    private static final String ROW = "select b.tenant_id, b.id, b.name, b.kind, b.tax_code, b.commune,"
            + " b.submitted_at, case when b.review_since > :stale then b.reviewer_name end, b.reviewer = :me and"
            + " b.review_since > :stale, "
            + DuplicateQueries.ANY + ", b.version from business b";

    private static final String FREE = " and (b.status = 'submitted' or b.reviewer = :me or b.review_since <= :stale)";

    /** @param by who looks, and when */
    Uni<List<Waiting>> waiting(Mutiny.Session session, QueueFilter filter, Decider by, int limit) {
        return filtered(
                        session.createNativeQuery(ROW + FILTER + " order by b.submitted_at, b.id", Object[].class),
                        filter)
                .setParameter("me", by.by())
                .setParameter("stale", stale(by.at()))
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(row -> read(row, by.at())).toList());
    }

    Uni<Long> count(Mutiny.Session session, QueueFilter filter) {
        return filtered(session.createNativeQuery("select count(*) from business b" + FILTER, Long.class), filter)
                .getSingleResult();
    }

    /** Of those with these ids, the ones that wait. */
    Uni<List<Waiting>> waiting(Mutiny.Session session, List<UUID> ids, Decider by) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(
                                ROW + " where b.status in ('submitted', 'in-review') and b.id in (:ids)"
                                        + " order by b.submitted_at, b.id",
                                Object[].class)
                        .setParameter("ids", ids)
                        .setParameter("me", by.by())
                        .setParameter("stale", stale(by.at()))
                        .getResultList()
                        .map(rows ->
                                rows.stream().map(row -> read(row, by.at())).toList());
    }

    /**
     * The next that nobody else is at work on, locked: whoever asks at the same time gets another.
     *
     * @param after of which one; null for the first of all
     */
    Uni<Optional<UUID>> next(Mutiny.Session session, QueueFilter filter, @Nullable UUID after, Decider by) {
        var behind = " and (cast(:after as uuid) is null or (b.submitted_at, b.id) > (select a.submitted_at, a.id"
                + " from business a where a.id = cast(:after as uuid)))";
        return filtered(
                        session.createNativeQuery(
                                "select b.id from business b" + FILTER + FREE + behind
                                        + " order by b.submitted_at, b.id limit 1 for update of b skip locked",
                                UUID.class),
                        filter)
                .setParameter("me", by.by())
                .setParameter("stale", stale(by.at()))
                .setParameter("after", after)
                .getResultList()
                .map(found -> found.stream().findFirst());
    }

    /** The one before in the queue, whoever is at work on it. */
    Uni<Optional<UUID>> previous(Mutiny.Session session, QueueFilter filter, UUID before) {
        return filtered(
                        session.createNativeQuery(
                                "select b.id from business b" + FILTER
                                        + " and (b.submitted_at, b.id) < (select a.submitted_at, a.id from business a"
                                        + " where a.id = :before) order by b.submitted_at desc, b.id desc limit 1",
                                UUID.class),
                        filter)
                .setParameter("before", before)
                .getResultList()
                .map(found -> found.stream().findFirst());
    }

    private static <T> Mutiny.SelectionQuery<T> filtered(Mutiny.SelectionQuery<T> query, QueueFilter filter) {
        return query.setParameter("kind", filter.kind())
                .setParameter("commune", filter.commune())
                .setParameter("twins", filter.twins());
    }

    private static Instant stale(Instant now) {
        return now.minus(ReviewHold.LASTS);
    }

    private static Waiting read(Object[] row, Instant now) {
        var sent = ((OffsetDateTime) row[6]).toInstant();
        return new Waiting(
                new TenantId(((Number) row[0]).shortValue()),
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                sent,
                (String) row[7],
                Boolean.TRUE.equals(row[8]),
                Boolean.TRUE.equals(row[9]),
                AnswerTime.workingDays(sent, now),
                (Integer) row[10]);
    }
}
