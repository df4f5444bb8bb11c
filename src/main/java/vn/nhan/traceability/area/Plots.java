package vn.nhan.traceability.area;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Plots for the neighbouring rooms. */
@ApplicationScoped
public class Plots {

    /** Not found unless it is there; whose it is, the caller asks {@link vn.nhan.business.BusinessAccess}. */
    public Uni<PlotRef> require(Mutiny.Session session, UUID plotId) {
        return session.find(Plot.class, plotId)
                .onItem()
                .ifNull()
                .failWith(AreaFailure.NotFound::new)
                .map(Plot::ref);
    }

    /** All plots of a business, by code. */
    public Uni<List<PlotRef>> ofBusiness(Mutiny.Session session, UUID businessId) {
        return session.createSelectionQuery("from Plot where businessId = :business order by code, id", Plot.class)
                .setParameter("business", businessId)
                .getResultList()
                .map(plots -> plots.stream().map(Plot::ref).toList());
    }
}
