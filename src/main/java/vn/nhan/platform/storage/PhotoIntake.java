package vn.nhan.platform.storage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.nhan.platform.tenancy.TenantId;

/** Takes a photo in: checked, encoded anew, kept in three sizes, and once however often it is sent. */
@ApplicationScoped
public class PhotoIntake {

    private final IntakeWorkers workers;
    private final StoredObjects objects;
    private final ImageIntake intake = new ImageIntake();

    PhotoIntake(IntakeWorkers workers, StoredObjects objects) {
        this.workers = workers;
        this.objects = objects;
    }

    /**
     * A photo that lies in the store, but is nobody's yet.
     *
     * @param key of its large size
     */
    public record Taken(AcceptedImage image, ObjectKey key) {

        public String sha256() {
            return image.sha256();
        }

        /** Of the large size, in pixels. */
        public int width() {
            return image.variant(ImageSize.LARGE).width();
        }

        /** Of the large size, in pixels. */
        public int height() {
            return image.variant(ImageSize.LARGE).height();
        }
    }

    /**
     * Outside of any transaction.
     *
     * @param tenant of whom it will belong to
     * @throws UploadFailure (through the Uni) when it is too large, broken or none
     */
    public Uni<Taken> take(TenantId tenant, byte[] sent) {
        return workers.work(() -> intake.accept(sent))
                .chain(image -> objects.keep(tenant, image).map(key -> new Taken(image, key)));
    }
}
