package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.support.expert.Experts;

/** Lists of engagements: of a business and the records that were merged into it, of an expert, of the department. */
@ApplicationScoped
class EngagementQueries {

    private static final String LINES =
            "select e.id, e.state, e.need, n.name, n.name_en, case when b.merged_into is null"
                    + " then b.name else (select s.name from business s where s.id = b.merged_into) end as business,"
                    + " x.name as expert, e.began_at, r.holder_kind, r.due_at, exists (select from engagement_follow_up f"
                    + " where f.tenant_id = e.tenant_id and f.engagement_id = e.id and e.state = 'accepted'"
                    + " and f.answered_at is null and f.due_on <= :today) as asked"
                    + " from engagement e join support_need n on n.code = e.need"
                    + " join business b on b.tenant_id = e.tenant_id and b.id = e.business_id"
                    + " left join expert x on x.tenant_id = e.expert_home and x.id = e.expert_id"
                    + " left join support_request r on r.tenant_id = e.tenant_id and r.id = e.request_id"
                    + " and e.state in ('drafting', 'signing', 'running', 'delivered')";

    private static final String NEWEST = " and e.id < :after order by e.id desc limit :limit";

    private final TenantTx tx;
    private final Businesses businesses;
    private final Experts experts;
    private final Clock clock;

    EngagementQueries(TenantTx tx, Businesses businesses, Experts experts, Clock clock) {
        this.tx = tx;
        this.businesses = businesses;
        this.experts = experts;
        this.clock = clock;
    }

    /** Of all that the actor is a member of or may act for. */
    Uni<Paged<EngagementLine>> mine(Cursor cursor, int limit, Locale reader) {
        return tx.inTenant(session -> businesses
                        .ofActorFor(session, Purpose.REQUESTS)
                        .map(all -> all.stream().map(BusinessRef::id).toList())
                        .chain(ids -> ids.isEmpty()
                                ? Uni.createFrom().item(List.<EngagementLine>of())
                                : ofBusinesses(session, ids, new Asked(cursor, limit, reader))))
                .map(rows -> Paged.of(rows, limit, EngagementLine::id));
    }

    /** @throws vn.nhan.support.expert.ExpertFailure.NotFound (through the Uni) for who is none */
    Uni<Paged<EngagementLine>> ofExpert(Cursor cursor, int limit, Locale reader) {
        return tx.inTenant(session -> experts.ofActor(session)
                        .chain(expert -> lines(
                                query(
                                                session,
                                                " where e.expert_id = :expert" + NEWEST,
                                                new Asked(cursor, limit, reader))
                                        .setParameter("expert", expert.id()),
                                reader)))
                .map(rows -> Paged.of(rows, limit, EngagementLine::id));
    }

    /** Open ones, those that are late first, also when the head has them by now; then whose time ends first. */
    Uni<List<EngagementLine>> open(int limit, Locale reader) {
        return tx.inTenant(session -> lines(
                session.createNativeQuery(
                                LINES + " where e.state in ('drafting', 'signing', 'running', 'delivered')"
                                        + " order by (r.due_at <= :now or r.holder_kind = 'lead') desc nulls first,"
                                        + " r.due_at, e.id limit :limit",
                                Object[].class)
                        .setParameter("now", clock.instant())
                        .setParameter("today", Dates.dayOf(clock.instant()))
                        .setParameter("limit", limit),
                reader));
    }

    Uni<Paged<EngagementLine>> all(Cursor cursor, int limit, Locale reader) {
        return tx.inTenant(session ->
                        lines(query(session, " where true" + NEWEST, new Asked(cursor, limit, reader)), reader))
                .map(rows -> Paged.of(rows, limit, EngagementLine::id));
    }

    private record Asked(Cursor cursor, int limit, Locale reader) {}

    private Uni<List<EngagementLine>> ofBusinesses(Mutiny.Session session, List<UUID> ids, Asked asked) {
        return lines(
                query(session, " where (e.business_id in (:ids) or b.merged_into in (:ids))" + NEWEST, asked)
                        .setParameter("ids", ids),
                asked.reader());
    }

    private Mutiny.SelectionQuery<Object[]> query(Mutiny.Session session, String where, Asked asked) {
        return session.createNativeQuery(LINES + where, Object[].class)
                .setParameter("today", Dates.dayOf(clock.instant()))
                .setParameter("after", asked.cursor().after())
                .setParameter("limit", asked.limit() + 1);
    }

    private Uni<List<EngagementLine>> lines(Mutiny.SelectionQuery<Object[]> query, Locale reader) {
        var now = clock.instant();
        return query.getResultList()
                .map(rows -> rows.stream().map(row -> line(row, reader, now)).toList());
    }

    private static EngagementLine line(Object[] row, Locale reader, Instant now) {
        var due = row[9] == null ? null : ((OffsetDateTime) row[9]).toInstant();
        return new EngagementLine(
                (UUID) row[0],
                EngagementState.of((String) row[1]),
                (String) row[2],
                (String) (reader.getLanguage().equals("en") ? row[4] : row[3]),
                (String) row[5],
                text(row[6]),
                ((OffsetDateTime) row[7]).toInstant(),
                (String) row[8],
                due,
                due != null && (due.isBefore(now) || "lead".equals(row[8])),
                (Boolean) row[10]);
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : (String) column;
    }
}
