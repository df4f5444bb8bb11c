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
                    + " r.holder_kind, r.held_since, r.due_at, r.channel, r.decision_due from support_request r"
                    + " join business b on b.tenant_id = r.tenant_id and b.id = r.business_id where ";

    /** Past its decision, or its holder's time; the head has only what somebody let lie. */
    private static final String LATE = "(least(r.due_at, r.decision_due) <= :now or r.holder_kind = 'lead')";

    /** As {@link OrderRule#ORDER}, behind those that are late. */
    private static final String LATE_FIRST =
            " order by " + LATE + " desc nulls last, r.submitted_at, r.preferred desc, r.id limit :limit";

    /**
     * @param until when it is looked at again at the latest; null once it has ended
     * @param late whether its decision is overdue, or somebody else let their time pass
     * @param overdue working days since the last day of the decision; null where that hasn't passed, or nobody can say
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
            boolean late,
            @Nullable Integer overdue) {}

    /** Open ones, or those in one state; the late ones first, then in the order of the law. */
    Uni<List<Line>> queue(Mutiny.Session session, @Nullable RequestState state, Instant now, int limit) {
        var sql = LINE + (state == null ? "r.due_at is not null" : "r.state = '" + state.key() + "'") + LATE_FIRST;
        return session.createNativeQuery(sql, Object[].class)
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
                        "select count(*) filter (where r.state = 'submitted'), count(*) filter (where " + LATE
                                + ") from support_request r where r.due_at is not null",
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
        var holder = row[7] == null ? null : HolderKind.of((String) row[7]);
        var decision = row[11] == null ? null : moment(row[11]);
        var undecided = decision != null && !decision.isAfter(now);
        return new Line(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                RequestState.of((String) row[4]),
                moment(row[5]),
                (Boolean) row[6],
                holder,
                row[8] == null ? null : moment(row[8]),
                until,
                (String) row[10],
                undecided || holder == HolderKind.LEAD || (until != null && !until.isAfter(now)),
                decision != null && undecided ? Overdue.since(decision, now) : null);
    }

    private static Instant moment(Object value) {
        return ((OffsetDateTime) value).toInstant();
    }
}
