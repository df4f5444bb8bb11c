package vn.nhan.support.assessment;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.support.assessment.instrument.Edition;
import vn.nhan.support.assessment.instrument.Instrument;
import vn.nhan.support.assessment.instrument.InstrumentFilesInvalid;
import vn.nhan.support.assessment.instrument.InstrumentReader;
import vn.nhan.support.assessment.instrument.ShippedInstruments;
import vn.nhan.support.need.NeedTree;
import vn.nhan.support.need.Needs;

/** All instruments: those of the whole country, read once at the start, and the criteria sets of the provinces in sight. */
@ApplicationScoped
class Instruments {

    private final CriteriaSets sets;
    private final Needs needs;
    private List<Instrument<?>> national = List.of();
    private volatile boolean needsAreKnown;

    Instruments(CriteriaSets sets, Needs needs) {
        this.sets = sets;
        this.needs = needs;
    }

    /** @throws vn.nhan.support.assessment.instrument.InstrumentFilesInvalid naming every mistake of every file */
    void read(@Observes StartupEvent starting) {
        national = ShippedInstruments.load();
    }

    /** The latest edition of each: the country's first, the newest decision before the others, then the provinces'. */
    Uni<List<Offered>> offered(Mutiny.Session session) {
        return checked(session).chain(() -> sets.latest(session)).map(own -> {
            var all = new ArrayList<>(InstrumentReader.NATIONAL.stream()
                    .flatMap(code -> national(code).stream())
                    .map(instrument -> new Offered(instrument, null))
                    .toList());
            all.addAll(own);
            return List.copyOf(all);
        });
    }

    /** The tree of needs stands in the database, so files are compared with it when they are first offered, once. */
    private Uni<Void> checked(Mutiny.Session session) {
        return needsAreKnown
                ? Uni.createFrom().voidItem()
                : needs.tree(session)
                        .invoke(tree -> requireNeeds(national, tree))
                        .invoke(() -> needsAreKnown = true)
                        .replaceWithVoid();
    }

    /** @throws InstrumentFilesInvalid naming every need that advice leads to and nobody knows */
    static void requireNeeds(List<Instrument<?>> instruments, NeedTree tree) {
        var unknown = instruments.stream()
                .flatMap(instrument -> Needs.unknown(tree, List.copyOf(InstrumentReader.needs(instrument))).stream()
                        .map(need -> instrument.edition().code() + "-"
                                + instrument.edition().number() + ": no need " + need))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new InstrumentFilesInvalid(unknown);
        }
    }

    /** @throws Invalid (through the Uni) for a code that nobody offers */
    Uni<Offered> require(Mutiny.Session session, String code) {
        return find(session, code)
                .map(found -> found.orElseThrow(() -> new Invalid("instrument", "assessment.unknown-instrument")));
    }

    Uni<Optional<Offered>> find(Mutiny.Session session, String code) {
        return offered(session)
                .map(all -> all.stream()
                        .filter(one -> one.instrument().edition().code().equals(code))
                        .findFirst());
    }

    /** The edition that it was begun with, however many have followed. */
    Uni<Instrument<?>> of(Mutiny.Session session, Assessment assessment) {
        return of(session, assessment.of());
    }

    /** @throws AssessmentFailure.NotFound (through the Uni) */
    Uni<Instrument<?>> of(Mutiny.Session session, Edition edition) {
        var known = national.stream()
                .filter(instrument -> instrument.edition().equals(edition))
                .findFirst();
        return known.isPresent()
                ? Uni.createFrom().item(known.get())
                : sets.of(session, edition).map(found -> found.orElseThrow(AssessmentFailure.NotFound::new));
    }

    /** The latest edition of an instrument of the whole country. */
    Optional<Instrument<?>> national(String code) {
        return national.stream()
                .filter(instrument -> instrument.edition().code().equals(code))
                .max(Comparator.comparingInt(instrument -> instrument.edition().number()));
    }
}
