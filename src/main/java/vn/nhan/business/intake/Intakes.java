package vn.nhan.business.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.tenancy.TenantId;

/** Sheets for rooms above, which take in what comes beside them. */
@ApplicationScoped
public class Intakes {

    private final CurrentActor actor;
    private final RowKeys keys;

    Intakes(CurrentActor actor, RowKeys keys) {
        this.actor = actor;
        this.keys = keys;
    }

    /**
     * What others may know of a sheet.
     *
     * @param open whether something can still come beside it: a sheet of that kind that was not imported yet
     */
    public record Ref(UUID id, TenantId tenant, String fileName, boolean open) {}

    /** @throws vn.nhan.platform.problem.DomainFailure (through the Uni) as not found unless the actor sent it */
    public Uni<Ref> requireOwn(Mutiny.Session session, UUID id, IntakeKind kind) {
        return session.find(Intake.class, id).map(intake -> {
            if (intake == null || !intake.uploadedBy.equals(actor.require().accountId())) {
                throw new IntakeFailure.NotFound();
            }
            return new Ref(
                    intake.id(), intake.tenant(), intake.fileName, intake.kind() == kind && isOpen(intake.status()));
        });
    }

    private static boolean isOpen(IntakeStatus status) {
        return status == IntakeStatus.MAPPING || status == IntakeStatus.CHECKING || status == IntakeStatus.CHECKED;
    }

    /** Checks it once more, because what came beside it has changed; one that was not checked yet just waits. */
    public Uni<Void> checkAgain(Mutiny.Session session, UUID id) {
        return session.find(Intake.class, id, LockModeType.PESSIMISTIC_WRITE).chain(intake -> {
            if (intake.status() != IntakeStatus.CHECKED) {
                return Uni.createFrom().voidItem();
            }
            intake.check(intake.columns);
            return keys.forget(session, intake).chain(session::flush);
        });
    }
}
