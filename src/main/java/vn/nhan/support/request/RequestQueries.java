package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Lists of requests. */
@ApplicationScoped
class RequestQueries {

    private static final String LINE =
            "select r.id, r.business_id, b.name, r.need, r.state, r.submitted_at, r.preferred,"
                    + " r.holder_kind, r.held_since, r.due_at, r.channel from support_request r"
                    + " join business b on b.tenant_id = r.tenant_id and b.id = r.business_id where ";

    /** As {@link OrderRule#ORDER}, behind those whose time has passed. */
    private static final String LATE_FIRST =
            " order by (r.due_at <= :now) desc nulls last, r.submitted_at," + " r.preferred desc, r.id limit :limit";

    /**
     * @param until when it is looked at again at the latest; null once it has ended
     * @param late whether that moment has passed
     */
    record Line(
            UUID id,
            UUID businessId,
            String business,
            String need,
            RequestState state,
            Instant submittedAt,
            boolean preferred,
            @Nullable HolderKind holder,
            @Nullable Instant since,
            @Nullable Instant until,
            String channel,
            boolean late) {}

    /** Open ones, or those in one state; the late ones first, then in the order of the law. */
    Uni<List<Line>> queue(Mutiny.Session session, @Nullable RequestState state, Instant now, int limit) {
        var sql = LINE + (state == null ? "r.due_at is not null" : "r.state = '" + state.key() + "'") + LATE_FIRST;
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList()
                .map(rows -> lines(rows, now));
    }

    /** Those that the head has now; see {@link #queue}. */
    Uni<List<Line>> withLead(Mutiny.Session session, Instant now, int limit) {
        return session.createNativeQuery(LINE + "r.holder_kind = 'lead'" + LATE_FIRST, Object[].class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList()
                .map(rows -> lines(rows, now));
    }

    /** Of one business, the newest first. */
    Uni<List<Line>> ofBusiness(Mutiny.Session session, UUID businessId, Instant now) {
        return session.createNativeQuery(
                        LINE + "r.business_id = :business order by r.id desc limit 200", Object[].class)
                .setParameter("business", businessId)
                .getResultList()
                .map(rows -> lines(rows, now));
    }

    /** How many wait for the department: submitted, and of those how many are late. */
    Uni<Waiting> waiting(Mutiny.Session session, Instant now) {
        return session.createNativeQuery(
                        "select count(*) filter (where state = 'submitted'), count(*) filter (where due_at <= :now)"
                                + " from support_request where due_at is not null",
                        Object[].class)
                .setParameter("now", now)
                .getSingleResult()
                .map(row -> new Waiting((Long) row[0], (Long) row[1]));
    }

    record Waiting(long submitted, long late) {}

    /** A complaint that waits for the head. */
    record Plea(UUID id, UUID requestId, String business, String need, Instant raisedAt, Instant dueAt, boolean late) {}

    /** The late ones first. */
    Uni<List<Plea>> complaints(Mutiny.Session session, Instant now) {
        return session.createNativeQuery(
                        "select c.id, c.request_id, b.name, r.need, c.raised_at, c.due_at from support_complaint c"
                                + " join support_request r on r.tenant_id = c.tenant_id and r.id = c.request_id"
                                + " join business b on b.tenant_id = r.tenant_id and b.id = r.business_id"
                                + " where c.outcome is null order by c.due_at, c.id limit 200",
                        Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Plea(
                                (UUID) row[0],
                                (UUID) row[1],
                                (String) row[2],
                                (String) row[3],
                                moment(row[4]),
                                moment(row[5]),
                                !moment(row[5]).isAfter(now)))
                        .toList());
    }

    private static List<Line> lines(List<Object[]> rows, Instant now) {
        return rows.stream().map(row -> line(row, now)).toList();
    }

    private static Line line(Object[] row, Instant now) {
        var until = row[9] == null ? null : moment(row[9]);
        return new Line(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                RequestState.of((String) row[4]),
                moment(row[5]),
                (Boolean) row[6],
                row[7] == null ? null : HolderKind.of((String) row[7]),
                row[8] == null ? null : moment(row[8]),
                until,
                (String) row[10],
                until != null && !until.isAfter(now));
    }

    private static Instant moment(Object value) {
        return ((OffsetDateTime) value).toInstant();
    }
}
