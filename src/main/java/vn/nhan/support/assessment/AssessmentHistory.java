package vn.nhan.support.assessment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.support.assessment.instrument.Edition;

/** What a business has answered so far: for each edition of an instrument by itself, since no two of them compare. */
@ApplicationScoped
class AssessmentHistory {

    private final TenantTx tx;
    private final AssessmentAccess access;
    private final AssessmentStore store;
    private final Instruments instruments;
    private final Results results;
    private final Trades trades;

    AssessmentHistory(
            TenantTx tx,
            AssessmentAccess access,
            AssessmentStore store,
            Instruments instruments,
            Results results,
            Trades trades) {
        this.tx = tx;
        this.access = access;
        this.store = store;
        this.instruments = instruments;
        this.results = results;
        this.trades = trades;
    }

    /**
     * @param sectorKnown whether the business has told its sector
     * @param open those that were begun
     */
    record Standing(
            BusinessRef business,
            boolean sectorKnown,
            List<Offered> offered,
            List<Assessment> open,
            List<Progress<?>> progress) {}

    Uni<Standing> of(UUID businessId) {
        return tx.inTenant(
                session -> access.reader(session, businessId).chain(business -> standing(session, business)));
    }

    private Uni<Standing> standing(Mutiny.Session session, BusinessRef business) {
        return instruments
                .offered(session)
                .chain(offered -> store.ofBusiness(session, business.id())
                        .chain(all -> store.records(session, business.id())
                                .chain(records -> results.ofRecords(session, records)
                                        .chain(done -> progress(session, done))
                                        .chain(progress -> trades.of(session, business.id())
                                                .map(trade -> new Standing(
                                                        business,
                                                        trade.sector() != null,
                                                        offered,
                                                        all.stream()
                                                                .filter(Assessment::isOpen)
                                                                .toList(),
                                                        progress))))));
    }

    /** Of the edition of this result alone. */
    Uni<Progress<?>> of(Mutiny.Session session, UUID businessId, Edition edition) {
        return store.records(session, businessId)
                .chain(records -> results.ofRecords(session, records))
                .map(all -> all.stream()
                        .filter(result -> result.edition().equals(edition))
                        .toList())
                .chain(all ->
                        instruments.of(session, edition).<Progress<?>>map(instrument -> Progress.of(instrument, all)));
    }

    Uni<Progress<?>> ofEdition(UUID businessId, Edition edition) {
        return tx.inTenant(
                session -> access.readerOfRecord(session, businessId).chain(() -> of(session, businessId, edition)));
    }

    private Uni<List<Progress<?>>> progress(Mutiny.Session session, List<Result> done) {
        var byEdition = new LinkedHashMap<Edition, List<Result>>();
        done.forEach(result -> byEdition
                .computeIfAbsent(result.edition(), edition -> new ArrayList<>())
                .add(result));
        return Multi.createFrom()
                .iterable(byEdition.entrySet())
                .onItem()
                .transformToUniAndConcatenate(entry -> instruments
                        .of(session, entry.getKey())
                        .<Progress<?>>map(instrument -> Progress.of(instrument, entry.getValue())))
                .collect()
                .asList();
    }
}
