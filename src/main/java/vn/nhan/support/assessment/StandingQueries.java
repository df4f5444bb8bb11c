package vn.nhan.support.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;

/** How firms stand, each counted once, by the latest result of all records that are the same firm. */
@ApplicationScoped
class StandingQueries {

    private static final String LATEST = "with latest as (select distinct on (coalesce(b.firm_id, b.id)) r.tenant_id,"
            + " r.assessment_id, r.business_id, r.sector, r.size, r.level, r.finished_at, r.finished_as, b.name, b.commune"
            + " from assessment_result r join business b on b.tenant_id = r.tenant_id and b.id = r.business_id"
            + " where r.instrument = :instrument and r.edition = :edition"
            + " order by coalesce(b.firm_id, b.id), r.finished_at desc, r.assessment_id desc),"
            + " chosen as (select * from latest where (:sector = '' or sector = :sector)"
            + " and (:size = '' or size = :size)) ";
    private static final String ROWS = LATEST + "select coalesce(sector, ''), coalesce(size, ''), level, count(*),"
            + " count(*) filter (where finished_as <> 'member') from chosen group by 1, 2, 3";
    private static final String PILLARS = LATEST + "select p.pillar, p.level, count(*) from chosen c"
            + " join assessment_pillar p on p.tenant_id = c.tenant_id and p.assessment_id = c.assessment_id group by 1, 2";
    private static final String FIRMS = "select count(distinct coalesce(firm_id, id)) from business"
            + " where status <> 'closed' and merged_into is null and (:sector = '' or sector = :sector)";
    private static final String LINES = LATEST + "select c.assessment_id, c.business_id, c.name, c.commune, c.level,"
            + " coalesce(p.level, c.level), c.finished_at, c.finished_as from chosen c"
            + " left join assessment_pillar p on p.tenant_id = c.tenant_id and p.assessment_id = c.assessment_id"
            + " and p.pillar = :pillar where (:level < 0 or coalesce(p.level, c.level) = :level)"
            + " and (not :assisted or c.finished_as <> 'member') and c.assessment_id < :after"
            + " order by c.assessment_id desc limit :most";

    /**
     * Which of them are listed.
     *
     * @param pillar null for the level of the whole
     * @param level null for all
     * @param assisted only those that weren't alone with it
     */
    record Part(@Nullable String pillar, @Nullable Integer level, boolean assisted) {}

    /** @param level of the pillar that is looked at, else of the whole */
    record Line(
            UUID assessmentId,
            UUID businessId,
            String business,
            String commune,
            int whole,
            int level,
            Instant finishedAt,
            GivenAs finishedAs) {}

    Uni<Counts> counts(Mutiny.Session session, Who who) {
        return asked(session, ROWS, who)
                .getResultList()
                .chain(rows -> asked(session, PILLARS, who)
                        .getResultList()
                        .chain(pillars -> firms(session, who)
                                .map(firms -> new Counts(
                                        rows.stream().map(StandingQueries::row).toList(),
                                        pillars.stream()
                                                .map(StandingQueries::pillar)
                                                .toList(),
                                        firms,
                                        rows.stream()
                                                .mapToLong(row -> (Long) row[4])
                                                .sum()))));
    }

    /** One more than {@code most}, the latest begun first. */
    Uni<List<Line>> lines(Mutiny.Session session, Who who, Part part, Cursor cursor, int most) {
        var level = part.level();
        return asked(session, LINES, who)
                .setParameter("pillar", part.pillar() == null ? "" : part.pillar())
                .setParameter("level", level == null ? -1 : level)
                .setParameter("assisted", part.assisted())
                .setParameter("after", cursor.after())
                .setParameter("most", most + 1)
                .getResultList()
                .map(rows -> rows.stream().map(StandingQueries::line).toList());
    }

    private static Uni<Long> firms(Mutiny.Session session, Who who) {
        return session.createNativeQuery(FIRMS, Long.class)
                .setParameter("sector", key(who))
                .getSingleResult();
    }

    private static Mutiny.SelectionQuery<Object[]> asked(Mutiny.Session session, String sql, Who who) {
        var size = who.size();
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("instrument", who.edition().code())
                .setParameter("edition", who.edition().number())
                .setParameter("sector", key(who))
                .setParameter("size", size == null ? "" : size.key());
    }

    private static String key(Who who) {
        var sector = who.sector();
        return sector == null ? "" : sector.key();
    }

    private static Counts.Row row(Object[] row) {
        return new Counts.Row((String) row[0], (String) row[1], (Integer) row[2], (Long) row[3]);
    }

    private static Counts.OfPillar pillar(Object[] row) {
        return new Counts.OfPillar((String) row[0], (Integer) row[1], (Long) row[2]);
    }

    private static Line line(Object[] row) {
        return new Line(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (Integer) row[4],
                (Integer) row[5],
                ((OffsetDateTime) row[6]).toInstant(),
                GivenAs.of((String) row[7]));
    }
}
