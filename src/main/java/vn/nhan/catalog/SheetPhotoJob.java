package vn.nhan.catalog;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.nhan.catalog.media.MediaFailure;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.PhotoIntake;
import vn.nhan.platform.storage.PhotoName;
import vn.nhan.platform.storage.PhotoZip;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.storage.UploadFailure;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Gives imported products their pictures, one after the other: each is taken out of its archive, encoded anew and noted as
 * done in one transaction with the product, so who comes after a process that died goes on with the next.
 */
@ApplicationScoped
public class SheetPhotoJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(SheetPhotoJob.class);

    private final SheetPhotoQueue queue;
    private final ObjectStore store;
    private final PhotoIntake intake;
    private final Vertx vertx;

    SheetPhotoJob(SheetPhotoQueue queue, ObjectStore store, PhotoIntake intake, Vertx vertx) {
        this.queue = queue;
        this.store = store;
        this.intake = intake;
        this.vertx = vertx;
    }

    /** An archive with pictures that wait. */
    record Archive(TenantId tenant, UUID id, String objectKey) {}

    /** A picture that waits. */
    record Waiting(UUID id, UUID product, String key, String alt) {}

    @Override
    public String name() {
        return "take-in-sheet-photos";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Uni<Void> run() {
        return queue.archives().chain(all -> each(all, this::work)).chain(this::removeSpent);
    }

    /** One that fails holds up no other, and is tried again. */
    private Uni<Void> work(Archive archive) {
        return store.get(new ObjectKey(archive.objectKey()))
                .chain(content -> queue.waiting(archive).chain(all -> each(all, one -> take(archive, content, one))))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "photos of archive %s were not taken in", archive.id()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> take(Archive archive, Optional<StoredContent> content, Waiting one) {
        return vertx.executeBlocking(
                        () -> content.flatMap(zip -> PhotoZip.read(zip.bytes(), new PhotoName(one.key(), one.key()))),
                        false)
                .chain(bytes -> bytes.isEmpty()
                        ? queue.refuse(archive, one, "upload.corrupt")
                        : intake.take(archive.tenant(), bytes.get()).chain(taken -> queue.attach(archive, one, taken)))
                .onFailure(SheetPhotoJob::isAboutThePicture)
                .recoverWithUni(refused -> queue.refuse(archive, one, ((DomainFailure) refused).code()));
    }

    private Uni<Void> removeSpent() {
        return queue.spent()
                .chain(all -> each(
                        all,
                        archive ->
                                store.delete(new ObjectKey(archive.objectKey())).chain(() -> queue.removed(archive))));
    }

    private static boolean isAboutThePicture(Throwable failure) {
        return failure instanceof UploadFailure || failure instanceof MediaFailure;
    }

    private static <T> Uni<Void> each(List<T> all, java.util.function.Function<T, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(one -> step.apply(one).replaceWith(true))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
