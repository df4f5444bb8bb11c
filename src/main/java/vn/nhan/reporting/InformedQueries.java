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
 * Businesses that information on going digital has reached: firms that at least one campaign of the period reached, unless it was
 * taken back. A firm is all of its records ({@code business.firm_id}), so merging, converting and undoing either moves the
 * number by itself.
 */
@ApplicationScoped
class InformedQueries {

    private static final String STANDING = "with standing as (select e.tenant_id, e.campaign_id, e.business_id,"
            + " coalesce(b.firm_id, e.business_id) as firm, e.at, e.channel, e.campaign, e.business_name"
            + " from information_evidence e left join business b on b.tenant_id = e.tenant_id and b.id = e.business_id"
            + " where e.at >= :start and e.at < :end"
            + " and (cast(:channel as text) is null or e.channel = :channel)"
            + " and not exists (select from information_withdrawn w where w.campaign_id = e.campaign_id)) ";

    /** Shares are of those who registered, so only those of them who did are in it. */
    private static final String REGISTERED =
            "select distinct coalesce(b.firm_id, m.business_id) as firm from milestone m"
                    + " left join business b on b.tenant_id = m.tenant_id and b.id = m.business_id where m.kind = 'registered'";

    private static final String NUMBERS = "select count(distinct s.firm), count(distinct r.firm), count(*)"
            + " from standing s left join (" + REGISTERED + ") r on r.firm = s.firm";

    private final Clock clock;

    InformedQueries(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param firms that were reached
     * @param registered those of them that have registered here
     */
    record Informed(long firms, long registered) {

        static final Informed NOBODY = new Informed(0, 0);
    }

    Uni<InformedCounts> counts(Mutiny.Session session, InformedAsked asked) {
        return query(session, NUMBERS, asked)
                .getSingleResult()
                .chain(total -> channels(session, asked)
                        .map(channels -> new InformedCounts(
                                asked.period().from(),
                                asked.period().to(),
                                asked.channel(),
                                (Long) total[0],
                                (Long) total[1],
                                (Long) total[2],
                                channels,
                                clock.instant())));
    }

    /** One more than {@code limit}; the firms with the newest records first, each with all that stands of the period. */
    Uni<List<InformedFirm>> firms(Mutiny.Session session, InformedAsked asked, Cursor cursor, int limit) {
        return query(
                        session,
                        "select s.firm, s.business_id, s.business_name, s.at, s.campaign_id, s.channel, s.campaign"
                                + " from standing s where s.firm in (select distinct firm from standing where firm < :after"
                                + " order by firm desc limit :limit) order by s.firm desc, s.at, s.campaign_id",
                        asked)
                .setParameter("after", cursor.after())
                .setParameter("limit", limit + 1)
                .getResultList()
                .map(InformedQueries::firms);
    }

    /** For a report, in an order that two readings of the same rows share. */
    Uni<ReportContents.Informed> ofReport(Mutiny.Session session, Period period) {
        return query(
                        session,
                        "select tenant_id, firm, business_id, campaign_id, at, channel from standing"
                                + " order by firm, at, campaign_id, business_id",
                        new InformedAsked(period, null))
                .getResultList()
                .map(rows -> ReportContents.Informed.of(rows.stream()
                        .map(row -> new ReportContents.Information(
                                (Short) row[0],
                                (UUID) row[1],
                                (UUID) row[2],
                                (UUID) row[3],
                                ((OffsetDateTime) row[4]).toInstant(),
                                (String) row[5]))
                        .toList()));
    }

    /** By the code of each programme, in its own period: campaigns inform whoever is there, under whatever programme. */
    Uni<Map<String, Informed>> ofProgrammes(Mutiny.Session session, List<Programme> programmes) {
        return Multi.createFrom()
                .iterable(programmes)
                .filter(programme -> programme.targets().stream()
                        .anyMatch(target -> target.indicator().equals(ProgrammeGoals.INFORMED)))
                .onItem()
                .transformToUniAndConcatenate(programme -> query(session, NUMBERS, whole(programme))
                        .getSingleResult()
                        .map(row -> Map.entry(programme.code(), new Informed((Long) row[0], (Long) row[1]))))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** All of a programme's time. */
    static InformedAsked whole(Programme programme) {
        return new InformedAsked(Period.of(programme.period()), null);
    }

    private static Uni<List<InformedCounts.OfChannel>> channels(Mutiny.Session session, InformedAsked asked) {
        return query(
                        session,
                        "select channel, count(distinct firm) from standing group by channel order by channel",
                        asked)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new InformedCounts.OfChannel((String) row[0], (Long) row[1]))
                        .toList());
    }

    private static Mutiny.SelectionQuery<Object[]> query(Mutiny.Session session, String sql, InformedAsked asked) {
        return session.createNativeQuery(STANDING + sql, Object[].class)
                .setParameter("start", asked.period().start())
                .setParameter("end", asked.period().end())
                .setParameter("channel", asked.channel());
    }

    private static List<InformedFirm> firms(List<Object[]> rows) {
        var firms = new LinkedHashMap<UUID, InformedFirm>();
        for (var row : rows) {
            var firm = (UUID) row[0];
            var at = ((OffsetDateTime) row[3]).toInstant();
            firms.computeIfAbsent(
                            firm, id -> new InformedFirm(id, (UUID) row[1], (String) row[2], at, new ArrayList<>()))
                    .evidence()
                    .add(new InformedFirm.Evidence(
                            (UUID) row[4], at, (String) row[5], (String) row[6], "/office/campaigns/" + row[4]));
        }
        return List.copyOf(firms.values());
    }
}
