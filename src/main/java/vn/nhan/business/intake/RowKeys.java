package vn.nhan.business.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.crypto.KeyedHash;
import vn.nhan.platform.tenancy.TenantId;

/** What the rows of a sheet are about: finds those that stand there twice, across all pieces. */
@ApplicationScoped
class RowKeys {

    private static final String INPUT = " from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))"
            + " as r(row int, thing text, key text, bad boolean)";

    private final KeyedHash hash;
    private final Pieces pieces;

    RowKeys(KeyedHash hash, Pieces pieces) {
        this.hash = hash;
        this.pieces = pieces;
    }

    private record Line(int row, String thing, String key, boolean bad) {}

    /** Marks what repeats earlier rows, of earlier pieces and of this one. */
    Uni<Void> markRepeated(Mutiny.Session session, Intake intake, List<IntakeRow> rows) {
        var lines = lines(intake.tenant(), rows);
        return session.createNativeQuery(
                        "select encode(k.thing_key, 'hex'), encode(k.row_key, 'hex'), min(k.row_no) from intake_row k"
                                + " where k.intake_id = :intake and not k.bad and k.thing_key in (select decode(r.thing, 'hex')"
                                + INPUT + ") group by 1, 2",
                        Object[].class)
                .setParameter("intake", intake.id())
                .setParameter("rows", pieces.write(lines))
                .getResultList()
                .invoke(earlier -> mark(rows, lines, earlier))
                .replaceWithVoid();
    }

    private static void mark(List<IntakeRow> rows, List<Line> lines, List<Object[]> earlier) {
        Map<String, Integer> things = new HashMap<>();
        Map<String, Integer> keys = new HashMap<>();
        earlier.forEach(found -> {
            things.merge((String) found[0], ((Number) found[2]).intValue(), Math::min);
            keys.merge((String) found[1], ((Number) found[2]).intValue(), Math::min);
        });
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isBad()) {
                continue;
            }
            var same = keys.putIfAbsent(lines.get(i).key(), row.number());
            if (same != null) {
                row.refuse(null, "intake.duplicate-row", Map.of("row", same));
            } else if (things.putIfAbsent(lines.get(i).thing(), row.number()) != null) {
                row.repeats();
            }
        }
    }

    Uni<Void> add(Mutiny.Session session, Intake intake, List<IntakeRow> rows) {
        return session.createNativeQuery(
                        "insert into intake_row (tenant_id, intake_id, row_no, thing_key, row_key, bad)"
                                + " select :tenant, :intake, r.row, decode(r.thing, 'hex'), decode(r.key, 'hex'), r.bad"
                                + INPUT)
                .setParameter("tenant", intake.tenant().value())
                .setParameter("intake", intake.id())
                .setParameter("rows", pieces.write(lines(intake.tenant(), rows)))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Tells rows what the check has found: which were wrong then, and which repeat others. */
    Uni<Void> recall(Mutiny.Session session, Intake intake, List<IntakeRow> rows) {
        var first = rows.get(0).number();
        var last = rows.get(rows.size() - 1).number();
        return session.createNativeQuery(
                        "select row_no, bad, repeated from (select k.row_no, k.bad, coalesce(bool_or(not k.bad) over ("
                                + "partition by k.thing_key order by k.row_no rows between unbounded preceding"
                                + " and 1 preceding), false) as repeated from intake_row k where k.intake_id = :intake"
                                + " and k.row_no <= :last) seen where row_no >= :first",
                        Object[].class)
                .setParameter("intake", intake.id())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .invoke(known -> recall(rows, known))
                .replaceWithVoid();
    }

    private static void recall(List<IntakeRow> rows, List<Object[]> known) {
        var byRow = new HashMap<Integer, Object[]>();
        known.forEach(found -> byRow.put(((Number) found[0]).intValue(), found));
        for (var row : rows) {
            var found = byRow.get(row.number());
            if (found == null || (Boolean) found[1]) {
                row.refuse(null, "intake.was-wrong", Map.of());
            } else if ((Boolean) found[2]) {
                row.repeats();
            }
        }
    }

    Uni<Void> forget(Mutiny.Session session, Intake intake) {
        return session.createNativeQuery("delete from intake_row where tenant_id = :tenant and intake_id = :intake")
                .setParameter("tenant", intake.tenant().value())
                .setParameter("intake", intake.id())
                .executeUpdate()
                .replaceWithVoid();
    }

    private List<Line> lines(TenantId tenant, List<IntakeRow> rows) {
        return rows.stream()
                .map(row -> new Line(row.number(), hex(tenant, row.thingKey()), hex(tenant, row.rowKey()), row.isBad()))
                .toList();
    }

    private String hex(TenantId tenant, String key) {
        return HexFormat.of().formatHex(hash.of("intake/" + tenant.value(), key));
    }
}
