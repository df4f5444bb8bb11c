package vn.nhan.business.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.crypto.Seal;

/** What imports wrote, with how it was before sealed beside it. */
@ApplicationScoped
class Journal {

    private final Seal seal;
    private final Pieces pieces;

    Journal(Seal seal, Pieces pieces) {
        this.seal = seal;
        this.pieces = pieces;
    }

    private record Line(
            String thing,
            UUID id,
            int row,
            String act,
            int version,
            @Nullable String before) {}

    Uni<Void> write(Mutiny.Session session, Intake intake, List<IntakeItem> items) {
        if (items.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery("insert into intake_item (tenant_id, intake_id, thing, target_id, row_no, act,"
                        + " version, before_sealed) select :tenant, :intake, r.thing, r.id, r.row, r.act, r.version,"
                        + " decode(r.before, 'base64') from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))"
                        + " as r(thing text, id uuid, row int, act text, version int, before text)")
                .setParameter("tenant", intake.tenant().value())
                .setParameter("intake", intake.id())
                .setParameter(
                        "rows",
                        pieces.write(
                                items.stream().map(item -> line(intake, item)).toList()))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The next of one kind that nobody has taken back yet, the last rows first. */
    Uni<List<IntakeItem>> next(Mutiny.Session session, Intake intake, String thing) {
        return session.createNativeQuery(
                        "select target_id, row_no, version, encode(before_sealed, 'base64') from intake_item"
                                + " where intake_id = :intake and thing = :thing and undone is null"
                                + " order by row_no desc, target_id desc",
                        Object[].class)
                .setParameter("intake", intake.id())
                .setParameter("thing", thing)
                .setMaxResults(Pieces.ROWS)
                .getResultList()
                .map(rows -> rows.stream().map(row -> item(intake, thing, row)).toList());
    }

    Uni<Void> mark(Mutiny.Session session, Intake intake, String thing, Collection<UUID> ids, boolean undone) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery("update intake_item set undone = :undone where tenant_id = :tenant"
                        + " and intake_id = :intake and thing = :thing and target_id in (:ids)")
                .setParameter("undone", undone ? "yes" : "kept")
                .setParameter("tenant", intake.tenant().value())
                .setParameter("intake", intake.id())
                .setParameter("thing", thing)
                .setParameter("ids", ids)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Rows of what could not be taken back, in order. */
    Uni<List<Integer>> keptRows(Mutiny.Session session, UUID intake) {
        return session.createNativeQuery(
                        "select distinct row_no from intake_item where intake_id = :intake and undone = 'kept'"
                                + " and thing <> 'address' order by row_no",
                        Integer.class)
                .setParameter("intake", intake)
                .setMaxResults(1000)
                .getResultList();
    }

    private Line line(Intake intake, IntakeItem item) {
        var before = item.before();
        return new Line(
                item.thing(),
                item.id(),
                item.row(),
                before == null ? "created" : "updated",
                item.version(),
                before == null
                        ? null
                        : Base64.getEncoder()
                                .encodeToString(seal.close(intake.tenant(), place(intake, item.id()), before)));
    }

    private IntakeItem item(Intake intake, String thing, Object[] row) {
        var id = (UUID) row[0];
        var sealed = (String) row[3];
        return new IntakeItem(
                thing,
                id,
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                sealed == null
                        ? null
                        : seal.open(
                                intake.tenant(),
                                place(intake, id),
                                Base64.getMimeDecoder().decode(sealed)));
    }

    private static String place(Intake intake, UUID id) {
        return "intake/" + intake.id() + "/before/" + id;
    }
}
