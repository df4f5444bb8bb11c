package vn.nhan.traceability.diary;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.nhan.business.BusinessAccess;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.traceability.area.PlotRef;
import vn.nhan.traceability.area.Plots;

/** What the diary's pages read besides the diary of one plot. */
@ApplicationScoped
class DiaryQueries {

    private final TenantTx tx;
    private final BusinessAccess access;
    private final Plots plots;

    DiaryQueries(TenantTx tx, BusinessAccess access, Plots plots) {
        this.tx = tx;
        this.access = access;
        this.plots = plots;
    }

    /** A business's plots, and the latest work on any of them. */
    record Overview(List<PlotRef> plots, List<DiaryLine> latest) {}

    /** @param limit how many entries, the latest day first */
    Uni<Overview> overview(UUID businessId, int limit) {
        return tx.inTenant(session -> access.requireInsider(session, businessId, Purpose.DIARY)
                .chain(() -> plots.ofBusiness(session, businessId))
                .chain(own -> session.createSelectionQuery(
                                "from DiaryEntry where businessId = :business order by occurredOn desc, id desc",
                                DiaryEntry.class)
                        .setParameter("business", businessId)
                        .setMaxResults(limit)
                        .getResultList()
                        .map(entries -> new Overview(
                                own, entries.stream().map(DiaryLine::of).toList()))));
    }

    /** A plot of the actor's own. */
    Uni<PlotRef> plot(UUID plotId) {
        return tx.inTenant(session -> plots.require(session, plotId)
                .call(plot -> access.requireInsider(session, plot.businessId(), Purpose.DIARY)));
    }
}
