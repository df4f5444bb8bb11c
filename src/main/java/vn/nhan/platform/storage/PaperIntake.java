package vn.nhan.platform.storage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.nhan.platform.tenancy.TenantId;

/** Takes a paper in, a PDF or a photo, and keeps it once however often it is sent. */
@ApplicationScoped
public class PaperIntake {

    private final IntakeWorkers workers;
    private final StoredObjects objects;
    private final DocumentIntake intake = new DocumentIntake(new ImageIntake());

    PaperIntake(IntakeWorkers workers, StoredObjects objects) {
        this.workers = workers;
        this.objects = objects;
    }

    /** A paper that lies in the store, but is nobody's yet. */
    public record Taken(AcceptedDocument paper, ObjectKey key) {}

    /**
     * Outside of any transaction.
     *
     * @param tenant of whom it will belong to
     * @throws UploadFailure (through the Uni) for what is neither PDF nor photo
     */
    public Uni<Taken> take(TenantId tenant, byte[] sent) {
        return workers.work(() -> intake.accept(sent))
                .chain(paper -> objects.keep(tenant, paper).map(key -> new Taken(paper, key)));
    }
}
