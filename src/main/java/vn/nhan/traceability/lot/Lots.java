package vn.nhan.traceability.lot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lots for the neighbouring rooms. */
@ApplicationScoped
public class Lots {

    /** Not found unless it is there; whose it is, the caller asks {@link vn.nhan.business.BusinessAccess}. */
    public Uni<LotRef> require(Mutiny.Session session, UUID lotId) {
        return session.find(Lot.class, lotId)
                .onItem()
                .ifNull()
                .failWith(LotFailure.NotFound::new)
                .map(LotRef::of);
    }

    public Uni<List<LotRef>> ofProduct(Mutiny.Session session, UUID productId) {
        return session.createSelectionQuery("from Lot where productId = :product order by id", Lot.class)
                .setParameter("product", productId)
                .getResultList()
                .map(lots -> lots.stream().map(LotRef::of).toList());
    }

    public Uni<List<LotRef>> ofBusiness(Mutiny.Session session, UUID businessId) {
        return session.createSelectionQuery("from Lot where businessId = :business order by id", Lot.class)
                .setParameter("business", businessId)
                .getResultList()
                .map(lots -> lots.stream().map(LotRef::of).toList());
    }

    public Uni<List<LotRef>> ofPlots(Mutiny.Session session, List<UUID> plotIds) {
        return session.createSelectionQuery("from Lot where plotId in (:plots) order by id", Lot.class)
                .setParameter("plots", plotIds)
                .getResultList()
                .map(lots -> lots.stream().map(LotRef::of).toList());
    }
}
