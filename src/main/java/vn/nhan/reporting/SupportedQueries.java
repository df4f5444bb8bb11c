package vn.nhan.reporting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.web.Cursor;
import vn.nhan.tenant.Programme;

/**
 * Supported businesses: firms with at least one accepted engagement of the period that nobody has taken back. A firm is all
 * of its records ({@code business.firm_id}), so merging, converting and undoing either moves the number by itself.
 */
@ApplicationScoped
class SupportedQueries {

    private static final String STANDING = "with standing as (select e.tenant_id, e.engagement_id, e.business_id,"
            + " coalesce(b.firm_id, e.business_id) as firm, e.at, e.business_name, e.programme from support_evidence e"
            + " left join business b on b.tenant_id = e.tenant_id and b.id = e.business_id"
            + " where e.kind = 'accepted' and e.at >= :start and e.at < :end"
            + " and (cast(:programme as text) is null or e.programme = :programme)"
            + " and not exists (select from support_evidence w where w.tenant_id = e.tenant_id"
            + " and w.engagement_id = e.engagement_id and w.kind = 'withdrawn')) ";

    private final Clock clock;

    SupportedQueries(Clock clock) {
        this.clock = clock;
    }

    Uni<SupportedCounts> counts(Mutiny.Session session, SupportedAsked asked) {
        return query(session, "select count(distinct firm), count(*) from standing", asked)
                .getSingleResult()
                .chain(total -> programmes(session, asked)
                        .chain(programmes -> outcomes(session, asked)
                                .map(outcomes -> new SupportedCounts(
                                        asked.period().from(),
                                        asked.period().to(),
                                        asked.programme(),
                                        (Long) total[0],
                                        (Long) total[1],
                                        programmes,
                                        outcomes,
                                        clock.instant()))));
    }

    /** One more than {@code limit}; the firms with the newest records first, each with all that stands of the period. */
    Uni<List<SupportedFirm>> firms(Mutiny.Session session, SupportedAsked asked, Cursor cursor, int limit) {
        return query(
                        session,
                        "select s.firm, s.business_id, s.business_name, s.at, s.engagement_id, s.programme from standing s"
                                + " where s.firm in (select distinct firm from standing where firm < :after"
                                + " order by firm desc limit :limit) order by s.firm desc, s.at, s.engagement_id",
                        asked)
                .setParameter("after", cursor.after())
                .setParameter("limit", limit + 1)
                .getResultList()
                .map(SupportedQueries::firms);
    }

    /** For a report, in an order that two readings of the same rows share. */
    Uni<ReportContents.Supported> ofReport(Mutiny.Session session, Period period) {
        return query(
                        session,
                        "select tenant_id, firm, business_id, engagement_id, at, programme from standing"
                                + " order by firm, at, engagement_id",
                        new SupportedAsked(period, null))
                .getResultList()
                .map(rows -> ReportContents.Supported.of(rows.stream()
                        .map(row -> new ReportContents.Support(
                                (Short) row[0],
                                (UUID) row[1],
                                (UUID) row[2],
                                (UUID) row[3],
                                ((OffsetDateTime) row[4]).toInstant(),
                                (String) row[5]))
                        .toList()));
    }

    private static Uni<List<SupportedCounts.OfProgramme>> programmes(Mutiny.Session session, SupportedAsked asked) {
        return query(
                        session,
                        "select programme, count(distinct firm) from standing group by programme"
                                + " order by programme nulls last",
                        asked)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new SupportedCounts.OfProgramme((String) row[0], (Long) row[1]))
                        .toList());
    }

    private static Uni<List<SupportedCounts.Outcome>> outcomes(Mutiny.Session session, SupportedAsked asked) {
        return query(
                        session,
                        "select o.code, o.after_days, count(distinct s.firm) filter (where o.answer),"
                                + " count(distinct s.firm) from support_outcome o join standing s"
                                + " on s.engagement_id = o.engagement_id group by o.code, o.after_days"
                                + " order by o.code, o.after_days",
                        asked)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new SupportedCounts.Outcome(
                                (String) row[0], (Integer) row[1], (Long) row[2], (Long) row[3]))
                        .toList());
    }

    private static Mutiny.SelectionQuery<Object[]> query(Mutiny.Session session, String sql, SupportedAsked asked) {
        return session.createNativeQuery(STANDING + sql, Object[].class)
                .setParameter("start", asked.period().start())
                .setParameter("end", asked.period().end())
                .setParameter("programme", asked.programme());
    }

    private static List<SupportedFirm> firms(List<Object[]> rows) {
        var firms = new LinkedHashMap<UUID, SupportedFirm>();
        for (var row : rows) {
            var firm = (UUID) row[0];
            var at = ((OffsetDateTime) row[3]).toInstant();
            firms.computeIfAbsent(
                            firm, id -> new SupportedFirm(id, (UUID) row[1], (String) row[2], at, new ArrayList<>()))
                    .evidence()
                    .add(new SupportedFirm.Evidence(
                            (UUID) row[4], at, (String) row[5], "/office/engagements/" + row[4]));
        }
        return List.copyOf(firms.values());
    }

    /** By the code of each programme, in its own period. */
    Uni<Map<String, Long>> ofProgrammes(Mutiny.Session session, List<Programme> programmes) {
        return Multi.createFrom()
                .iterable(programmes)
                .onItem()
                .transformToUniAndConcatenate(programme -> query(
                                session, "select count(distinct firm), count(*) from standing", whole(programme))
                        .getSingleResult()
                        .map(row -> Map.entry(programme.code(), (Long) row[0])))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** All of a programme's time. */
    static SupportedAsked whole(Programme programme) {
        return new SupportedAsked(Period.of(programme.period()), programme.code());
    }
}
