package vn.nhan.traceability.lot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.catalog.ProductRef;
import vn.nhan.catalog.Products;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.traceability.area.PlotRef;
import vn.nhan.traceability.area.Plots;

/** What the pages of lots read besides lots. */
@ApplicationScoped
class LotQueries {

    private static final int MOST_HARVESTS = 100;

    private final TenantTx tx;
    private final BusinessAccess access;
    private final Products products;
    private final Plots plots;

    LotQueries(TenantTx tx, BusinessAccess access, Products products, Plots plots) {
        this.tx = tx;
        this.access = access;
        this.products = products;
        this.plots = plots;
    }

    /** A harvest that is in no lot yet. */
    record Harvest(UUID id, UUID plotId, LocalDate occurredOn, Long harvestedGrams) {}

    /** What lots of a business are told by. */
    record Names(List<ProductRef> products, List<PlotRef> plots) {}

    /** What a new lot can be made of. */
    record Stock(Names names, List<Harvest> harvests) {}

    Uni<Names> names(UUID businessId) {
        return tx.inTenant(session ->
                access.requireMember(session, businessId, Purpose.LABELS).chain(() -> names(session, businessId)));
    }

    Uni<Stock> stock(UUID businessId) {
        return tx.inTenant(session -> access.requireMember(session, businessId, Purpose.LABELS)
                .chain(() -> names(session, businessId))
                .chain(names -> unusedHarvests(session, businessId).map(harvests -> new Stock(names, harvests))));
    }

    private Uni<Names> names(Mutiny.Session session, UUID businessId) {
        return products.ofBusiness(session, businessId)
                .chain(own -> plots.ofBusiness(session, businessId).map(land -> new Names(own, land)));
    }

    /** The latest first. */
    private static Uni<List<Harvest>> unusedHarvests(Mutiny.Session session, UUID businessId) {
        return session.createSelectionQuery(
                        "select e.id, e.plotId, e.occurredOn, e.harvestedGrams from DiaryEntry e"
                                + " where e.businessId = :business and e.kind = 'harvest'"
                                + " and not exists (select 1 from Lot l where l.harvestId = e.id)"
                                + " order by e.occurredOn desc, e.id desc",
                        Harvest.class)
                .setParameter("business", businessId)
                .setMaxResults(MOST_HARVESTS)
                .getResultList();
    }
}
