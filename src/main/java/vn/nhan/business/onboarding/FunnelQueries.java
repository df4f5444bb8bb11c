package vn.nhan.business.onboarding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.onboarding.Funnel.Counts;
import vn.nhan.business.onboarding.Funnel.OfCommune;
import vn.nhan.platform.web.Cursor;

/** Numbers of the funnel, and the businesses behind each; one statement each. */
@ApplicationScoped
class FunnelQueries {

    /** Counted first and named afterwards: there are many businesses and few communes. */
    private static final String FUNNEL = "select f.*, u.full_name, " + ActivityRules.QUIET_DAYS
            + " as quiet from (select a.unit_id, count(*), " + counts() + GroupSql.FROM + " where "
            + GroupSql.ON_ITS_WAY + " group by a.unit_id) f"
            + " left join admin_unit u on u.id = f.unit_id and u.superseded_at is null";

    private static final String LINE = "select b.id, b.name, coalesce(u.full_name, b.commune), " + GroupSql.STAGE + ", "
            + GroupSql.SINCE + ", s.last_act_at";
    private static final String UNIT = " left join admin_unit u on u.id = a.unit_id and u.superseded_at is null where ";

    private static String counts() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Measure.values())
                        .map(measure -> "count(*) filter (where " + GroupSql.counts(stage, measure) + ")"))
                .collect(Collectors.joining(", "));
    }

    /** A business behind a number. */
    record Line(
            UUID businessId,
            String name,
            String commune,
            Stage stage,
            Instant since,
            @Nullable Instant lastActAt) {}

    Uni<Funnel> funnel(Mutiny.Session session, int days, Instant now) {
        var query = session.createNativeQuery(FUNNEL, Object[].class);
        GroupSql.parameters(FUNNEL, Group.of(null, null, null, days), now).forEach(query::setParameter);
        return query.getResultList()
                .map(rows -> Funnel.of(
                        now,
                        rows.isEmpty() ? 0 : (Integer) rows.get(0)[rows.get(0).length - 1],
                        days,
                        rows.stream().map(FunnelQueries::commune).toList()));
    }

    private static OfCommune commune(Object[] row) {
        var counted = new EnumMap<Stage, StageCount>(Stage.class);
        int column = 2;
        for (var stage : Stage.values()) {
            // In the order of the measures: now, reached, stuck.
            counted.put(stage, new StageCount((Long) row[column + 1], (Long) row[column], (Long) row[column + 2]));
            column += Measure.values().length;
        }
        return new OfCommune((UUID) row[0], (String) row[column], (Long) row[1], Counts.of(counted));
    }

    /** One more than {@code limit}, the newest first. */
    Uni<List<Line>> lines(Mutiny.Session session, Group group, Page page) {
        var sql = LINE + GroupSql.from(group) + UNIT + GroupSql.of(group)
                + " and b.id < :after order by b.id desc limit :limit";
        var query = session.createNativeQuery(sql, Object[].class)
                .setParameter("after", page.cursor().after())
                .setParameter("limit", page.limit() + 1);
        GroupSql.parameters(sql, group, page.now()).forEach(query::setParameter);
        return query.getResultList()
                .map(rows -> rows.stream().map(FunnelQueries::line).toList());
    }

    /** Which part of a list, as of when. */
    record Page(Cursor cursor, int limit, Instant now) {}

    private static Line line(Object[] row) {
        return new Line(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Stage.find((String) row[3]).orElseThrow(),
                ((OffsetDateTime) row[4]).toInstant(),
                row[5] == null ? null : ((OffsetDateTime) row[5]).toInstant());
    }
}
