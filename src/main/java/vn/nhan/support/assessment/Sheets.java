package vn.nhan.support.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;

/** Gathers what belongs to an assessment, for whoever may see or write it. */
@ApplicationScoped
class Sheets {

    private final AssessmentStore store;
    private final AssessmentAccess access;
    private final Instruments instruments;
    private final Results results;

    Sheets(AssessmentStore store, AssessmentAccess access, Instruments instruments, Results results) {
        this.store = store;
        this.access = access;
        this.instruments = instruments;
        this.results = results;
    }

    Uni<Sheet> readable(Mutiny.Session session, UUID id) {
        return store.require(session, id)
                .invoke(Assessment::requireThere)
                .chain(assessment -> access.readerOfRecord(session, assessment.businessId)
                        .chain(business -> of(session, business, assessment)));
    }

    /** @throws AssessmentFailure.Finished (through the Uni) when nothing in it can change any more */
    Uni<Sheet> writable(Mutiny.Session session, UUID id) {
        return store.locked(session, id)
                .chain(assessment -> access.writer(session, assessment.businessId)
                        .invoke(assessment::requireOpen)
                        .chain(business -> of(session, business, assessment)));
    }

    Uni<Sheet> of(Mutiny.Session session, BusinessRef business, Assessment assessment) {
        return instruments
                .of(session, assessment)
                .chain(instrument -> store.answers(session, assessment.id())
                        .chain(answers -> results.find(session, assessment.id())
                                .map(result ->
                                        new Sheet(business, assessment, instrument, answers, result.orElse(null)))));
    }
}
