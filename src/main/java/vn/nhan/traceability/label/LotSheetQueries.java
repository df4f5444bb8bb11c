package vn.nhan.traceability.label;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.catalog.Products;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.traceability.area.Plots;
import vn.nhan.traceability.lot.LotRef;
import vn.nhan.traceability.lot.Lots;

/** Reads the page of a lot in one transaction. */
@ApplicationScoped
class LotSheetQueries {

    private final TenantTx tx;
    private final BusinessAccess access;
    private final Lots lots;
    private final Products products;
    private final Plots plots;
    private final LabelService labels;

    LotSheetQueries(
            TenantTx tx, BusinessAccess access, Lots lots, Products products, Plots plots, LabelService labels) {
        this.tx = tx;
        this.access = access;
        this.lots = lots;
        this.products = products;
        this.plots = plots;
        this.labels = labels;
    }

    Uni<LotSheet> sheet(UUID lotId) {
        return tx.inTenant(session -> lots.require(session, lotId)
                .call(lot -> access.requireInsider(session, lot.businessId(), Purpose.LABELS))
                .chain(lot -> sheet(session, lot)));
    }

    private Uni<LotSheet> sheet(Mutiny.Session session, LotRef lot) {
        return products.require(session, lot.productId())
                .chain(product -> plots.require(session, lot.plotId())
                        .chain(plot ->
                                labels.list(lot.id()).map(batches -> new LotSheet(lot, product, plot, batches))));
    }
}
