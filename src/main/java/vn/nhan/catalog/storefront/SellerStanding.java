package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.StandingObserver;
import vn.nhan.catalog.Offers;
import vn.nhan.catalog.ProductChanges;
import vn.nhan.platform.event.EventSubscriber;

/**
 * Takes a seller's goods off the shelf and puts them back, as the department decides, and shows what a certifier has said of
 * it since.
 */
@ApplicationScoped
class SellerStanding implements StandingObserver, EventSubscriber<CertificateAdded> {

    private final Offers offers;
    private final ProductChanges changes;

    SellerStanding(Offers offers, ProductChanges changes) {
        this.offers = offers;
        this.changes = changes;
    }

    @Override
    public Uni<Void> refresh(Mutiny.Session session, UUID businessId) {
        return offers.ofBusiness(session, businessId)
                .chain(products -> Multi.createFrom()
                        .iterable(products)
                        .onItem()
                        .transformToUniAndConcatenate(product -> settled(session, product))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    /** What is done with is forgotten: every flush looks through all that a session knows. */
    private Uni<Void> settled(Mutiny.Session session, UUID product) {
        return changes.settle(session, product).chain(session::flush).invoke(session::clear);
    }

    @Override
    public Class<CertificateAdded> eventType() {
        return CertificateAdded.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<CertificateAdded> heard) {
        return refresh(session, heard.event().businessId());
    }
}
