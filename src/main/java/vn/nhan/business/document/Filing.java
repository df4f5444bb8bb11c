package vn.nhan.business.document;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.audit.OnBehalf;
import vn.nhan.platform.storage.AcceptedDocument;
import vn.nhan.platform.storage.DocumentIntake;
import vn.nhan.platform.storage.ImageIntake;
import vn.nhan.platform.storage.IntakeWorkers;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.tenancy.TenantId;

/** Puts papers on file, in two parts: taken in outside of any transaction, then written down in the caller's. */
@ApplicationScoped
public class Filing {

    /** Papers of one business that stand at the same time. */
    static final int MOST = 60;

    private final IntakeWorkers workers;
    private final ObjectStore store;
    private final CurrentActor actor;
    private final OnBehalf onBehalf;
    private final Deeds deeds;
    private final Clock clock;
    private final DocumentIntake intake = new DocumentIntake(new ImageIntake());

    Filing(IntakeWorkers workers, ObjectStore store, CurrentActor actor, OnBehalf onBehalf, Deeds deeds, Clock clock) {
        this.workers = workers;
        this.store = store;
        this.actor = actor;
        this.onBehalf = onBehalf;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** A paper that is checked and stored, but not yet anybody's. */
    public record Received(ObjectKey key, AcceptedDocument paper) {}

    /**
     * Checks a PDF, or encodes a photo anew without what the camera noted, and stores it.
     *
     * @param tenant of the business that it is for
     * @throws vn.nhan.platform.storage.UploadFailure (through the Uni) for what is neither
     */
    public Uni<Received> receive(TenantId tenant, byte[] file) {
        return workers.work(() -> intake.accept(file)).chain(paper -> {
            var key = ObjectKey.random(tenant.value(), "document");
            return store.put(key, paper.content()).replaceWith(() -> new Received(key, paper));
        });
    }

    /** Writes it down for a business that the actor may write; the same paper twice is one. */
    public Uni<DocumentRef> file(Mutiny.Session session, BusinessRef business, DocumentKind kind, Received received) {
        return Documents.standing(session, business.id()).chain(standing -> {
            var same = standing.stream()
                    .filter(document -> document.kind() == kind
                            && document.sha256.equals(received.paper().sha256()))
                    .findFirst();
            if (same.isPresent()) {
                return Uni.createFrom().item(DocumentRef.of(same.get()));
            }
            if (standing.size() >= MOST) {
                throw new DocumentFailure.TooMany(MOST);
            }
            return add(session, business, kind, received);
        });
    }

    private Uni<DocumentRef> add(Mutiny.Session session, BusinessRef business, DocumentKind kind, Received received) {
        var document = new BusinessDocument(
                business,
                kind,
                new BusinessDocument.Filed(
                        received.key(),
                        received.paper(),
                        clock.instant(),
                        actor.require().accountId(),
                        onBehalf.find()));
        return session.persist(document)
                .chain(session::flush)
                .chain(() -> deeds.done(
                        session,
                        "document.add",
                        new Audit.Subject(business.tenant(), "document", document.id()),
                        Map.of("kind", kind.key(), "sha256", document.sha256)))
                .replaceWith(() -> DocumentRef.of(document));
    }
}
