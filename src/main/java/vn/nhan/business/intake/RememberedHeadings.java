package vn.nhan.business.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which heading a province's people have said to mean which column, so that they need not say it again. */
@ApplicationScoped
class RememberedHeadings {

    private final Pieces pieces;
    private final Clock clock;

    RememberedHeadings(Pieces pieces, Clock clock) {
        this.pieces = pieces;
        this.clock = clock;
    }

    /** By folded heading; an empty column is one that is passed over. */
    Uni<Map<String, String>> of(Mutiny.Session session, IntakeKind kind) {
        return session.createNativeQuery(
                        "select folded, column_key from intake_heading where kind = :kind order by chosen_at",
                        Object[].class)
                .setParameter("kind", kind.key())
                .getResultList()
                .map(rows -> {
                    var known = new HashMap<String, String>();
                    rows.forEach(row -> known.put((String) row[0], (String) row[1]));
                    return known;
                });
    }

    Uni<Void> keep(Mutiny.Session session, Intake intake, List<String> headings, List<String> columns) {
        var chosen = new HashMap<String, String>();
        for (var i = 0; i < headings.size(); i++) {
            var folded = Similarity.folded(headings.get(i));
            if (!folded.isEmpty()) {
                chosen.putIfAbsent(folded, columns.get(i));
            }
        }
        return session.createNativeQuery("insert into intake_heading (tenant_id, kind, folded, column_key, chosen_at)"
                        + " select :tenant, :kind, key, value, cast(:at as timestamptz)"
                        + " from jsonb_each_text(cast(cast(:chosen as text) as jsonb))"
                        + " on conflict (tenant_id, kind, folded) do update set column_key = excluded.column_key,"
                        + " chosen_at = excluded.chosen_at")
                .setParameter("tenant", intake.tenant().value())
                .setParameter("kind", intake.kind)
                .setParameter("at", clock.instant())
                .setParameter("chosen", pieces.write(chosen))
                .executeUpdate()
                .replaceWithVoid();
    }
}
