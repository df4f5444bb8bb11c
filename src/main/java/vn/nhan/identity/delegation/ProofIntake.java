package vn.nhan.identity.delegation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.storage.AcceptedDocument;
import vn.nhan.platform.storage.DocumentIntake;
import vn.nhan.platform.storage.ImageIntake;
import vn.nhan.platform.storage.IntakeWorkers;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.storage.VoiceIntake;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;

/** Signed forms and recordings: checked, stored, and given out again. They name people: never to the public. */
@ApplicationScoped
public class ProofIntake {

    private final IntakeWorkers workers;
    private final ObjectStore store;
    private final TenantTx tx;
    private final DocumentIntake papers = new DocumentIntake(new ImageIntake());
    private final VoiceIntake voices = new VoiceIntake();

    ProofIntake(IntakeWorkers workers, ObjectStore store, TenantTx tx) {
        this.workers = workers;
        this.store = store;
        this.tx = tx;
    }

    /**
     * Takes a proof in, outside any transaction.
     *
     * @throws vn.nhan.platform.storage.UploadFailure (through the Uni) for what is neither paper nor voice
     */
    public Uni<Proof> receive(TenantId tenant, ProofKind kind, byte[] bytes) {
        return workers.work(() -> accept(kind, bytes)).chain(file -> {
            var key = ObjectKey.random(tenant.value(), "delegation");
            return store.put(key, file.content())
                    .replaceWith(() -> new Proof(kind, key, file.contentType(), file.sha256()));
        });
    }

    /** The proof of a delegation that the caller may see; opens its own transaction. */
    public Uni<StoredContent> read(UUID delegationId) {
        return tx.inTenant(session -> key(session, delegationId))
                .chain(store::get)
                .map(found -> found.orElseThrow(DelegationFailure.NotFound::new));
    }

    private AcceptedDocument accept(ProofKind kind, byte[] bytes) {
        return switch (kind) {
            case SIGNED_FORM -> papers.accept(bytes);
            case VOICE -> voices.accept(bytes);
            case OTP -> throw new IllegalArgumentException("a code is no file");
        };
    }

    private static Uni<ObjectKey> key(Mutiny.Session session, UUID delegationId) {
        return session.find(Delegation.class, delegationId).map(delegation -> {
            if (delegation == null || delegation.proofKey == null) {
                throw new DelegationFailure.NotFound();
            }
            return new ObjectKey(delegation.proofKey);
        });
    }
}
