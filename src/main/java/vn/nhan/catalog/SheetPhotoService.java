package vn.nhan.catalog;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.intake.IntakeKind;
import vn.nhan.business.intake.Intakes;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.PhotoZip;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.TenantTx;

/** Takes archives of photos in beside a sheet of products, from whoever sent the sheet, until it is imported. */
@ApplicationScoped
class SheetPhotoService {

    private static final int LONGEST_NAME = 120;

    private final TenantTx tx;
    private final Intakes intakes;
    private final SheetPhotos photos;
    private final ObjectStore store;
    private final CurrentActor actor;
    private final Vertx vertx;
    private final Clock clock;

    SheetPhotoService(
            TenantTx tx,
            Intakes intakes,
            SheetPhotos photos,
            ObjectStore store,
            CurrentActor actor,
            Vertx vertx,
            Clock clock) {
        this.tx = tx;
        this.intakes = intakes;
        this.photos = photos;
        this.store = store;
        this.actor = actor;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** An archive that was sent, and how far its pictures have come. */
    record Sent(UUID id, String fileName, int photos, int done, int waiting) {}

    /** A file that could not be taken. */
    record LeftOut(String name, String reason) {}

    /** Everything that came beside a sheet. */
    record View(Intakes.Ref intake, List<Sent> archives, List<LeftOut> leftOut) {}

    private record Archive(Intakes.Ref intake, String fileName, ObjectKey key, PhotoZip.Contents contents) {}

    /** @throws vn.nhan.platform.storage.PhotoZipFailure (through the Uni) when the archive is not to be opened */
    Uni<Void> add(UUID intake, String fileName, byte[] archive) {
        return tx.inTenant(session -> open(session, intake))
                .chain(ref -> vertx.executeBlocking(() -> PhotoZip.check(archive), false)
                        .map(contents -> new Archive(
                                ref, fileName, ObjectKey.random(ref.tenant().value(), "sheet-photos"), contents)))
                .call(taken -> store.put(taken.key(), new StoredContent(archive, "application/zip")))
                .chain(taken -> tx.inTenant(session -> open(session, intake)
                        .chain(() -> keep(session, taken))
                        .chain(() -> intakes.checkAgain(session, intake))));
    }

    private Uni<Intakes.Ref> open(Mutiny.Session session, UUID intake) {
        return intakes.requireOwn(session, intake, IntakeKind.PRODUCTS).invoke(ref -> {
            if (!ref.open()) {
                throw new Invalid(List.of(new FieldError("file", "intake.photos-closed")));
            }
        });
    }

    private Uni<Integer> keep(Mutiny.Session session, Archive archive) {
        var names = new LinkedHashMap<String, String>();
        archive.contents().photos().forEach((name, shown) -> names.put(name.key(), shown));
        var reasons = new LinkedHashMap<String, String>();
        archive.contents().leftOut().forEach((name, failure) -> reasons.put(name, failure.code()));
        return session.createNativeQuery("insert into sheet_photo_zip (tenant_id, id, intake_id, object_key, file_name,"
                        + " photos, left_out, uploaded_by, uploaded_at) values (:tenant, :id, :intake, :key, :name,"
                        + " cast(cast(:photos as text) as jsonb), cast(cast(:left as text) as jsonb), :by, :at)")
                .setParameter("tenant", archive.intake().tenant().value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("intake", archive.intake().id())
                .setParameter("key", archive.key().value())
                .setParameter("name", plain(archive.fileName()))
                .setParameter("photos", photos.write(names))
                .setParameter("left", photos.write(reasons))
                .setParameter("by", actor.require().accountId())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    Uni<View> read(UUID intake) {
        return tx.inTenant(session -> intakes.requireOwn(session, intake, IntakeKind.PRODUCTS)
                .chain(ref -> archives(session, intake)
                        .chain(sent -> leftOut(session, intake).map(left -> new View(ref, sent, left)))));
    }

    private static Uni<List<Sent>> archives(Mutiny.Session session, UUID intake) {
        return session.createNativeQuery(
                        "select z.id, z.file_name, (select count(*) from jsonb_object_keys(z.photos)),"
                                + " count(*) filter (where p.state = 'done'),"
                                + " count(*) filter (where p.state = 'waiting') from sheet_photo_zip z"
                                + " left join sheet_photo p on p.tenant_id = z.tenant_id and p.zip_id = z.id"
                                + " where z.intake_id = :intake group by z.tenant_id, z.id order by z.id",
                        Object[].class)
                .setParameter("intake", intake)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Sent(
                                (UUID) row[0],
                                (String) row[1],
                                ((Number) row[2]).intValue(),
                                ((Number) row[3]).intValue(),
                                ((Number) row[4]).intValue()))
                        .toList());
    }

    private static Uni<List<LeftOut>> leftOut(Mutiny.Session session, UUID intake) {
        return session.createNativeQuery(
                        "select l.key, l.value from sheet_photo_zip z, jsonb_each_text(z.left_out) l"
                                + " where z.intake_id = :intake union all select z.photos ->> p.photo_key, p.reason"
                                + " from sheet_photo_zip z join sheet_photo p on p.tenant_id = z.tenant_id"
                                + " and p.zip_id = z.id where z.intake_id = :intake and p.state = 'refused'"
                                + " order by 1, 2 limit 500",
                        Object[].class)
                .setParameter("intake", intake)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new LeftOut((String) row[0], (String) row[1]))
                        .toList());
    }

    /** The last part of a path, without what is no text. */
    private static String plain(String fileName) {
        var name = fileName.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N} ._()-]", "_");
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    /** Values for the sentences of reasons, which name limits. */
    static Map<String, Object> limits() {
        return Map.of("maxMegabytes", 12, "maxMegapixels", 25, "max", SheetPhotos.MOST);
    }
}
