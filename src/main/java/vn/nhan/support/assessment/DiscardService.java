package vn.nhan.support.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.Deeds;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.TenantTx;

/** Puts away what was begun by mistake, and brings it back. */
@ApplicationScoped
class DiscardService {

    private final TenantTx tx;
    private final AssessmentAccess access;
    private final AssessmentStore store;
    private final Sheets sheets;
    private final Deeds deeds;
    private final Clock clock;

    DiscardService(
            TenantTx tx, AssessmentAccess access, AssessmentStore store, Sheets sheets, Deeds deeds, Clock clock) {
        this.tx = tx;
        this.access = access;
        this.store = store;
        this.sheets = sheets;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Nobody finds it any more, until it is brought back.
     *
     * @throws AssessmentFailure.Finished (through the Uni) when it was finished
     */
    Uni<Sheet> discard(UUID id) {
        return tx.inTenant(session -> sheets.writable(session, id)
                .invoke(sheet -> sheet.assessment().discard(access.giver().account(), clock.instant()))
                .call(session::flush)
                .call(sheet -> done(session, "assessment.discard", sheet.assessment())));
    }

    /**
     * One that isn't put away stays as it is.
     *
     * @throws AssessmentFailure.AnotherOpen (through the Uni) when another of the same instrument was begun meanwhile
     */
    Uni<Sheet> restore(UUID id) {
        return tx.inTenant(session -> store.locked(session, id)
                .chain(assessment -> access.writer(session, assessment.businessId)
                        .call(() -> store.lockBeginning(session, assessment.businessId, assessment.instrument))
                        .call(() -> requireNoOther(session, assessment))
                        .invoke(assessment::restore)
                        .call(session::flush)
                        .call(() -> done(session, "assessment.restore", assessment))
                        .chain(business -> sheets.of(session, business, assessment))));
    }

    private Uni<Void> requireNoOther(Mutiny.Session session, Assessment assessment) {
        return store.open(session, assessment.businessId, assessment.instrument)
                .invoke(open -> open.filter(other -> !other.id().equals(assessment.id()))
                        .ifPresent(other -> {
                            throw new AssessmentFailure.AnotherOpen();
                        }))
                .replaceWithVoid();
    }

    private Uni<Void> done(Mutiny.Session session, String action, Assessment assessment) {
        return deeds.done(
                session,
                action,
                new Audit.Subject(assessment.tenant(), "assessment", assessment.id()),
                Map.of("code", assessment.instrument, "edition", assessment.edition));
    }
}
