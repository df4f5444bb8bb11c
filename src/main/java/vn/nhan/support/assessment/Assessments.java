package vn.nhan.support.assessment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.support.assessment.instrument.Edition;
import vn.nhan.support.assessment.instrument.Instrument;
import vn.nhan.support.assessment.instrument.Pillar;

/** Finished assessments for other rooms, which have decided already that the actor may see them. */
@ApplicationScoped
public class Assessments {

    private final AssessmentStore store;
    private final Results results;
    private final Instruments instruments;

    Assessments(AssessmentStore store, Results results, Instruments instruments) {
        this.store = store;
        this.results = results;
        this.instruments = instruments;
    }

    /** The latest of each instrument and edition, the latest of all first; their levels don't compare. */
    public Uni<List<AssessmentRef>> latest(Mutiny.Session session, UUID businessId) {
        return results.ofRecords(session, List.of(businessId)).chain(all -> {
            var first = new LinkedHashMap<Edition, Result>();
            all.forEach(result -> first.putIfAbsent(result.edition(), result));
            return Multi.createFrom()
                    .iterable(first.values())
                    .onItem()
                    .transformToUniAndConcatenate(result -> ref(session, result))
                    .collect()
                    .asList();
        });
    }

    /** @throws DomainFailure (through the Uni) when there is none, or it isn't finished */
    public Uni<AssessmentRef> require(Mutiny.Session session, UUID id) {
        return results.find(session, id)
                .map(found -> found.orElseThrow(AssessmentFailure.NotFound::new))
                .chain(result -> ref(session, result));
    }

    private Uni<AssessmentRef> ref(Mutiny.Session session, Result result) {
        return store.require(session, result.assessmentId())
                .chain(assessment -> instruments
                        .of(session, assessment)
                        .map(instrument -> new AssessmentRef(
                                assessment.id(),
                                assessment.tenant(),
                                assessment.businessId,
                                assessment.instrument,
                                assessment.edition,
                                result.level(),
                                needs(instrument, result),
                                result.finishedAt())));
    }

    private static List<String> needs(Instrument<?> instrument, Result result) {
        return result.on(instrument).pillars().stream()
                .sorted(Comparator.comparingInt(side -> side.of10000()))
                .flatMap(side -> side.pillar().adviceAt(side.level()).stream())
                .map(Pillar.Advice::need)
                .distinct()
                .toList();
    }
}
