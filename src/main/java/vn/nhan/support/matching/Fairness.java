package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantTx;

/** Who is asked, who accepts, who waits, over the last 90 days. */
@ApplicationScoped
class Fairness {

    private static final String EXPERTS =
            "select e.id, e.name, count(o.id), count(o.id) filter (where o.state = 'accepted'),"
                    + " count(o.id) filter (where o.state = 'declined'), count(o.id) filter (where o.state = 'lapsed')"
                    + " from expert e left join match_offer o on o.expert_id = e.id and o.offered_at >= :since"
                    + " where e.ended_at is null and exists (select from expert_recognition r where r.tenant_id = e.tenant_id"
                    + " and r.expert_id = e.id and r.valid_to >= cast(:day as date)"
                    + " and (r.revoked_on is null or r.revoked_on > cast(:day as date)))"
                    + " group by e.id, e.name order by 3 desc, e.id limit 2000";
    private static final String WAITING =
            "select count(*) filter (where o.id is null), count(*) filter (where g.request_id"
                    + " is not null), coalesce(max(extract(epoch from cast(:now as timestamptz) - r.submitted_at)) / 86400, 0)"
                    + " from support_request r left join match_offer o on o.tenant_id = r.tenant_id and o.request_id = r.id"
                    + " and o.state in ('proposed', 'offered') left join match_gap g on g.tenant_id = r.tenant_id"
                    + " and g.request_id = r.id where r.state in ('approved', 'offered')";

    private final TenantTx tx;
    private final Candidates candidates;
    private final Clock clock;

    Fairness(TenantTx tx, Candidates candidates, Clock clock) {
        this.tx = tx;
        this.candidates = candidates;
        this.clock = clock;
    }

    /**
     * @param gini how unevenly offers are spread, in hundredths: 0 all alike, 100 all to one
     * @param waiting approved requests that nobody is asked for
     * @param unmatched those of them for which nobody was found
     * @param longestDays how long the oldest of all that wait for an expert has waited
     */
    record Report(List<Line> experts, int gini, long waiting, long unmatched, long longestDays) {}

    /** @param share of all offers, in hundredths */
    record Line(UUID expertId, String name, long asked, long accepted, long declined, long lapsed, int share) {}

    Uni<Report> report() {
        var now = clock.instant();
        return tx.inTenant(session -> session.createNativeQuery(EXPERTS, Object[].class)
                .setParameter("since", now.minus(Duration.ofDays(CandidateReader.FAIR_DAYS)))
                .setParameter("day", candidates.today())
                .getResultList()
                .chain(rows -> session.createNativeQuery(WAITING, Object[].class)
                        .setParameter("now", now)
                        .getSingleResult()
                        .map(waiting -> report(rows, waiting))));
    }

    private static Report report(List<Object[]> rows, Object[] waiting) {
        var all = rows.stream().mapToLong(row -> number(row[2])).sum();
        var lines = rows.stream()
                .map(row -> new Line(
                        (UUID) row[0],
                        (String) row[1],
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        all == 0 ? 0 : (int) Math.round(100.0 * number(row[2]) / all)))
                .toList();
        return new Report(
                lines,
                gini(lines.stream().mapToLong(Line::asked).sorted().toArray()),
                number(waiting[0]),
                number(waiting[1]),
                number(waiting[2]));
    }

    /**
     * Coefficient of Gini, in hundredths.
     *
     * @param sorted ascending
     */
    static int gini(long[] sorted) {
        long sum = 0;
        long weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            weighted += (i + 1L) * sorted[i];
        }
        return sum == 0
                ? 0
                : (int) Math.round(
                        100.0 * (2.0 * weighted - (sorted.length + 1.0) * sum) / (sorted.length * (double) sum));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
