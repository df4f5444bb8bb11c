package vn.nhan.catalog.quality;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.ImageSize;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.web.Cursor;

/** Which picture or description resembles whose, for officers. */
@ApplicationScoped
class CopyQueries {

    private static final String COPIES = "select l.id, l.kind, l.measure, l.own,"
            + " p.id, p.name, b.name, l.since, f.object_key, op.id, op.name, ob.name, l.other_since, off.object_key"
            + " from likeness l join product p on p.tenant_id = l.tenant_id and p.id = l.product_id"
            + " join business b on b.tenant_id = p.tenant_id and b.id = p.business_id"
            + " join product op on op.id = l.other_product_id"
            + " join business ob on ob.tenant_id = op.tenant_id and ob.id = op.business_id"
            + " left join product_photo f on f.tenant_id = l.tenant_id and f.id = l.subject"
            + " left join product_photo off on off.tenant_id = op.tenant_id and off.id = l.other_photo_id";

    /**
     * A picture or description that resembles an earlier one.
     *
     * @param measure see {@link Likeness}
     * @param later whose it is
     * @param earlier who had it before
     */
    record Copy(UUID id, Likeness.Kind kind, int measure, boolean own, Side later, Side earlier) {}

    /** @param photo address of the small picture; null for descriptions */
    record Side(
            UUID product,
            String name,
            String producer,
            Instant since,
            @Nullable String photo) {}

    /** Between different businesses, those found last first. */
    Uni<List<Copy>> between(Mutiny.Session session, Cursor cursor, int limit) {
        return session.createNativeQuery(
                        COPIES + " where not l.own and l.id < :after order by l.id desc limit " + (limit + 1),
                        Object[].class)
                .setParameter("after", cursor.after())
                .getResultList()
                .map(rows -> rows.stream().map(CopyQueries::copy).toList());
    }

    /** Of one product. */
    Uni<List<Copy>> of(Mutiny.Session session, UUID product) {
        return session.createNativeQuery(COPIES + " where l.product_id = :product order by l.own, l.id", Object[].class)
                .setParameter("product", product)
                .getResultList()
                .map(rows -> rows.stream().map(CopyQueries::copy).toList());
    }

    private static Copy copy(Object[] row) {
        return new Copy(
                (UUID) row[0],
                Likeness.Kind.of((String) row[1]),
                (Integer) row[2],
                (Boolean) row[3],
                side(row, 4),
                side(row, 9));
    }

    private static Side side(Object[] row, int from) {
        return new Side(
                (UUID) row[from],
                (String) row[from + 1],
                (String) row[from + 2],
                ((OffsetDateTime) row[from + 3]).toInstant(),
                row[from + 4] == null ? null : new ObjectKey((String) row[from + 4]).photoPath(ImageSize.SMALL));
    }
}
