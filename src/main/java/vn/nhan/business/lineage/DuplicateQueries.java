package vn.nhan.business.lineage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.web.Cursor;

/** Finds records that may be the same firm. Every comparison is one that an index answers, behind the wall as well. */
@ApplicationScoped
class DuplicateQueries {

    /** Records that are looked at in one go, the newest first: it costs the same however many there are. */
    static final int LOOKED_AT = 300;

    /** A phone that a helper lends to a whole hamlet must not flood the list. */
    private static final int OF_EACH = 3;

    private static final String SIDES = "b.id, b.name, b.kind, b.commune, b.status,"
            + " d.id as other, d.name as other_name, d.kind as other_kind, d.commune as other_commune,"
            + " d.status as other_status, coalesce(b.tax_code = d.tax_code, false),"
            + " coalesce(b.citizen_id_hash = d.citizen_id_hash or b.id = :self and d.citizen_id_hash in (:citizens), false),"
            + " coalesce(b.folded = d.folded and a.unit_id = o.unit_id, false),"
            + " coalesce(b.phone_hash = d.phone_hash or b.id = :self and d.phone_hash in (:phones), false)";

    /** Each by its own index. */
    private static final String ALIKE = "select x.id from business x where x.tax_code = b.tax_code"
            + " union select x.id from business x where x.citizen_id_hash = b.citizen_id_hash"
            + " union select x.id from business x where x.phone_hash = b.phone_hash"
            + " union select x.id from business x join address y on y.tenant_id = x.tenant_id and y.id = x.address_id"
            + " where x.folded = b.folded and y.unit_id = a.unit_id";

    private static final String UNSETTLED = "d.merged_into is null"
            + " and coalesce(d.firm_id, d.id) <> coalesce(b.firm_id, b.id)"
            + " and not exists (select from duplicate_verdict v where v.low_id = least(b.id, d.id)"
            + " and v.high_id = greatest(b.id, d.id))";

    /** Records of a page: per province by its own index, so that nothing is sorted but what is looked at. */
    private static final String WINDOW = "select n.* from unnest(cast(cast(:provinces as text) as smallint[])) p"
            + " cross join lateral (select * from business i where i.tenant_id = p and i.id < :after"
            + " order by i.id desc limit " + LOOKED_AT + ") n order by n.id desc limit " + LOOKED_AT;

    /** The numbers of one record, as each province in sight would have hashed them. */
    record Hashes(UUID self, List<byte[]> citizens, List<byte[]> phones) {
        static final Hashes NONE = new Hashes(new UUID(0, 0), List.of(new byte[0]), List.of(new byte[0]));
    }

    /** The candidates for one record, at most {@code limit}. */
    Uni<List<Duplicate>> of(Mutiny.Session session, Hashes hashes, int limit) {
        return session.createNativeQuery(
                        "select " + SIDES + " from business b"
                                + " left join address a on a.tenant_id = b.tenant_id and a.id = b.address_id"
                                + " cross join lateral (" + ALIKE
                                + " union select x.id from business x where x.citizen_id_hash in (:citizens)"
                                + " union select x.id from business x where x.phone_hash in (:phones)) c"
                                + " join business d on d.id = c.id"
                                + " left join address o on o.tenant_id = d.tenant_id and o.id = d.address_id"
                                + " where b.id = :self and d.id <> b.id and b.merged_into is null and " + UNSETTLED
                                + " order by d.id limit :limit",
                        Object[].class)
                .setParameter("self", hashes.self())
                .setParameter("citizens", hashes.citizens())
                .setParameter("phones", hashes.phones())
                .setParameter("limit", limit)
                .getResultList()
                .map(rows -> rows.stream().map(DuplicateQueries::duplicate).toList());
    }

    /** Pairs among the {@value #LOOKED_AT} newest records after the cursor and all that are older. */
    Uni<List<Duplicate>> page(Mutiny.Session session, List<TenantId> provinces, Cursor cursor) {
        return session.createNativeQuery(
                        "select " + SIDES + " from (" + WINDOW + ") b"
                                + " left join address a on a.tenant_id = b.tenant_id and a.id = b.address_id"
                                + " cross join lateral (select z.id from (" + ALIKE + ") z where z.id < b.id"
                                + " order by z.id desc limit " + OF_EACH + ") c"
                                + " join business d on d.id = c.id"
                                + " left join address o on o.tenant_id = d.tenant_id and o.id = d.address_id"
                                + " where b.merged_into is null and " + UNSETTLED
                                + " order by b.id desc, d.id desc",
                        Object[].class)
                .setParameter("provinces", array(provinces))
                .setParameter("after", cursor.after())
                .setParameter("self", Hashes.NONE.self())
                .setParameter("citizens", Hashes.NONE.citizens())
                .setParameter("phones", Hashes.NONE.phones())
                .getResultList()
                .map(rows -> rows.stream().map(DuplicateQueries::duplicate).toList());
    }

    /** The last record that such a look takes in; nothing when there are no older ones. */
    Uni<Optional<UUID>> end(Mutiny.Session session, List<TenantId> provinces, Cursor cursor) {
        return session.createNativeQuery(
                        "select w.id from (" + WINDOW + ") w order by w.id desc offset " + (LOOKED_AT - 1) + " limit 1",
                        UUID.class)
                .setParameter("provinces", array(provinces))
                .setParameter("after", cursor.after())
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    private static String array(List<TenantId> provinces) {
        return provinces.stream().map(TenantId::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Duplicate duplicate(Object[] row) {
        var reasons = new ArrayList<DuplicateReason>();
        IntStream.range(0, DuplicateReason.values().length)
                .filter(i -> (Boolean) row[10 + i])
                .forEach(i -> reasons.add(DuplicateReason.values()[i]));
        return new Duplicate(side(row, 0), side(row, 5), List.copyOf(reasons));
    }

    private static Duplicate.Side side(Object[] row, int at) {
        return new Duplicate.Side(
                (UUID) row[at], (String) row[at + 1], (String) row[at + 2], (String) row[at + 3], (String) row[at + 4]);
    }
}
