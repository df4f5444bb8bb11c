package vn.nhan.identity.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.nhan.identity.KnownHere;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.storage.DocumentIntake;
import vn.nhan.platform.storage.ImageIntake;
import vn.nhan.platform.storage.IntakeWorkers;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.UploadFailure;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;

/** Somebody's answer, signed on paper and recorded by an officer or helper; nothing is recorded without the paper. */
@ApplicationScoped
class ConsentOnPaper {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final KnownHere known;
    private final ConsentService consents;
    private final ObjectStore store;
    private final IntakeWorkers workers;
    private final DocumentIntake intake = new DocumentIntake(new ImageIntake());

    ConsentOnPaper(
            TenantTx tx,
            CurrentTenant tenant,
            KnownHere known,
            ConsentService consents,
            ObjectStore store,
            IntakeWorkers workers) {
        this.tx = tx;
        this.tenant = tenant;
        this.known = known;
        this.consents = consents;
        this.store = store;
        this.workers = workers;
    }

    /** @throws Invalid (through the Uni) at {@code evidence} when the paper can't be taken */
    Uni<Void> record(UUID accountId, String purpose, ConsentService.Answer answer, byte[] paper) {
        return requireKnown(accountId)
                .invoke(() -> consents.check(purpose, answer))
                .chain(() -> keep(paper))
                .chain(evidence -> tx.as(
                        tenant.require().withPeople(),
                        session -> consents.record(
                                session,
                                new ConsentService.Witnessed(accountId, Channel.PAPER, evidence.value()),
                                purpose,
                                answer)));
    }

    Uni<Void> requireKnown(UUID accountId) {
        return tx.as(tenant.require().withPeople(), session -> known.require(session, accountId));
    }

    private Uni<ObjectKey> keep(byte[] paper) {
        var key = ObjectKey.random(tenant.id().value(), "consent");
        return workers.work(() -> intake.accept(paper))
                .onFailure(UploadFailure.class)
                .transform(refused -> besideTheFile((UploadFailure) refused))
                .chain(accepted -> store.put(key, accepted.content()))
                .replaceWith(key);
    }

    private static Invalid besideTheFile(UploadFailure refused) {
        return new Invalid("evidence", refused.code(), refused.args());
    }
}
