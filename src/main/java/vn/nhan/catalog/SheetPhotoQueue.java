package vn.nhan.catalog;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.storage.AcceptedImage;
import vn.nhan.platform.storage.ImageSize;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** What {@link SheetPhotoJob} reads and writes, each step in a transaction of its own. */
@ApplicationScoped
class SheetPhotoQueue {

    private static final String OVER = " and i.status in ('done', 'cancelled', 'undone', 'abandoned')"
            + " and not exists (select from sheet_photo p where p.tenant_id = z.tenant_id and p.zip_id = z.id"
            + " and p.state = 'waiting')";

    private final TenantTx tx;
    private final TenantDirectory tenants;
    private final Succession succession;
    private final ProductChanges changes;
    private final Outbox outbox;
    private final Clock clock;

    SheetPhotoQueue(
            TenantTx tx,
            TenantDirectory tenants,
            Succession succession,
            ProductChanges changes,
            Outbox outbox,
            Clock clock) {
        this.tx = tx;
        this.tenants = tenants;
        this.succession = succession;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<List<SheetPhotoJob.Archive>> archives() {
        return archives("select z.tenant_id, z.id, z.object_key from sheet_photo_zip z where z.removed_at is null"
                + " and exists (select from sheet_photo p where p.tenant_id = z.tenant_id and p.zip_id = z.id"
                + " and p.state = 'waiting') order by z.id limit 20");
    }

    /** Those of sheets that are over, with no picture waiting. */
    Uni<List<SheetPhotoJob.Archive>> spent() {
        return archives("select z.tenant_id, z.id, z.object_key from sheet_photo_zip z join intake i"
                + " on i.tenant_id = z.tenant_id and i.id = z.intake_id where z.removed_at is null" + OVER
                + " order by z.id limit 20");
    }

    private Uni<List<SheetPhotoJob.Archive>> archives(String sql) {
        return tx.as(
                new TenantScope(TenantId.NATIONAL, List.copyOf(tenants.all())),
                session -> session.createNativeQuery(sql, Object[].class)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .map(row -> new SheetPhotoJob.Archive(
                                        TenantId.of(((Number) row[0]).intValue()), (UUID) row[1], (String) row[2]))
                                .toList()));
    }

    Uni<List<SheetPhotoJob.Waiting>> waiting(SheetPhotoJob.Archive archive) {
        return in(
                archive,
                session -> session.createNativeQuery(
                                "select id, product_id, photo_key, alt from sheet_photo where tenant_id = :tenant"
                                        + " and zip_id = :zip and state = 'waiting' order by id",
                                Object[].class)
                        .setParameter("tenant", archive.tenant().value())
                        .setParameter("zip", archive.id())
                        .getResultList()
                        .map(rows -> rows.stream()
                                .map(row -> new SheetPhotoJob.Waiting(
                                        (UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3]))
                                .toList()));
    }

    Uni<Void> refuse(SheetPhotoJob.Archive archive, SheetPhotoJob.Waiting one, String reason) {
        return in(
                archive,
                session -> session.createNativeQuery("update sheet_photo set state = 'refused', reason = :reason"
                                + " where tenant_id = :tenant and id = :id")
                        .setParameter("reason", reason)
                        .setParameter("tenant", archive.tenant().value())
                        .setParameter("id", one.id())
                        .executeUpdate()
                        .replaceWithVoid());
    }

    /** Whether the product has got it: not if it has twelve, has that very picture, or somebody was quicker. */
    Uni<Boolean> attach(SheetPhotoJob.Archive archive, SheetPhotoJob.Waiting one, AcceptedImage image, ObjectKey key) {
        var photo = UuidCreator.getTimeOrderedEpoch();
        return in(
                archive,
                session -> claim(session, archive, one, photo)
                        .chain(claimed -> claimed == 0
                                ? Uni.createFrom().item(0)
                                : insert(session, archive, one, new Picture(photo, image, key)))
                        .call(kept -> kept == 0
                                ? Uni.createFrom().voidItem()
                                : changes.settle(session, one.product())
                                        .chain(() -> outbox.publish(
                                                session, archive.tenant(), new ProductPhotosChanged(one.product()))))
                        .map(kept -> kept > 0));
    }

    private record Picture(UUID id, AcceptedImage image, ObjectKey key) {}

    /** The product is locked, so that two pictures never take one place. */
    private static Uni<Integer> claim(
            Mutiny.Session session, SheetPhotoJob.Archive archive, SheetPhotoJob.Waiting one, UUID photo) {
        return session.createNativeQuery(
                        "select id from product where tenant_id = :tenant and id = :product for update", UUID.class)
                .setParameter("tenant", archive.tenant().value())
                .setParameter("product", one.product())
                .getResultList()
                .chain(found -> session.createNativeQuery("update sheet_photo set state = 'done', photo_id = :photo"
                                + " where tenant_id = :tenant and id = :id and state = 'waiting'")
                        .setParameter("photo", photo)
                        .setParameter("tenant", archive.tenant().value())
                        .setParameter("id", one.id())
                        .executeUpdate());
    }

    private Uni<Integer> insert(
            Mutiny.Session session, SheetPhotoJob.Archive archive, SheetPhotoJob.Waiting one, Picture picture) {
        var large = picture.image().variant(ImageSize.LARGE);
        return session.createNativeQuery("insert into product_photo (tenant_id, id, product_id, position, alt, sha256,"
                        + " object_key, width, height, added_at) select :tenant, :id, :product,"
                        + " coalesce(max(f.position), 0) + 1, :alt, :sha, :key, :width, :height, :at"
                        + " from product_photo f where f.tenant_id = :tenant and f.product_id = :product"
                        + " having coalesce(max(f.position), 0) < " + SheetPhotos.MOST
                        + " and coalesce(bool_and(f.sha256 <> :sha), true)")
                .setParameter("tenant", archive.tenant().value())
                .setParameter("id", picture.id())
                .setParameter("product", one.product())
                .setParameter("alt", one.alt())
                .setParameter("sha", picture.image().sha256())
                .setParameter("key", picture.key().value())
                .setParameter("width", large.width())
                .setParameter("height", large.height())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    Uni<Void> removed(SheetPhotoJob.Archive archive) {
        return in(
                archive,
                session -> session.createNativeQuery(
                                "update sheet_photo_zip set removed_at = :at where tenant_id = :tenant and id = :id")
                        .setParameter("at", clock.instant())
                        .setParameter("tenant", archive.tenant().value())
                        .setParameter("id", archive.id())
                        .executeUpdate()
                        .replaceWithVoid());
    }

    private <T> Uni<T> in(SheetPhotoJob.Archive archive, java.util.function.Function<Mutiny.Session, Uni<T>> work) {
        return tx.as(succession.scopeOf(archive.tenant()), work);
    }
}
