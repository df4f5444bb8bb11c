package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessClosed;
import vn.nhan.business.BusinessReinstated;
import vn.nhan.business.BusinessReopened;
import vn.nhan.business.BusinessSuspended;
import vn.nhan.business.BusinessVerified;
import vn.nhan.catalog.Offers;
import vn.nhan.catalog.ProductChanges;
import vn.nhan.platform.event.DomainEvent;
import vn.nhan.platform.event.EventSubscriber;

/**
 * Takes a seller's goods off the shelf and puts them back, as the department decides. Each event leads to the same act: the
 * shelf is made to fit what the seller is by now, so that events may come late, twice, or in another order.
 */
@ApplicationScoped
class SellerStanding {

    private final Offers offers;
    private final ProductChanges changes;

    SellerStanding(Offers offers, ProductChanges changes) {
        this.offers = offers;
        this.changes = changes;
    }

    Uni<Void> settle(Mutiny.Session session, UUID businessId) {
        return offers.ofBusiness(session, businessId)
                .chain(products -> Multi.createFrom()
                        .iterable(products)
                        .onItem()
                        .transformToUniAndConcatenate(product -> changes.settle(session, product))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    /** What all of them do. */
    private abstract static class Hearing<E extends DomainEvent> implements EventSubscriber<E> {

        private final Class<E> type;
        private final Function<E, UUID> business;
        private final SellerStanding standing;

        Hearing(Class<E> type, Function<E, UUID> business, SellerStanding standing) {
            this.type = type;
            this.business = business;
            this.standing = standing;
        }

        @Override
        public Class<E> eventType() {
            return type;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<E> heard) {
            return standing.settle(session, business.apply(heard.event()));
        }
    }

    @Singleton
    static class OnSuspended extends Hearing<BusinessSuspended> {
        OnSuspended(SellerStanding standing) {
            super(BusinessSuspended.class, BusinessSuspended::businessId, standing);
        }
    }

    @Singleton
    static class OnReinstated extends Hearing<BusinessReinstated> {
        OnReinstated(SellerStanding standing) {
            super(BusinessReinstated.class, BusinessReinstated::businessId, standing);
        }
    }

    @Singleton
    static class OnReopened extends Hearing<BusinessReopened> {
        OnReopened(SellerStanding standing) {
            super(BusinessReopened.class, BusinessReopened::businessId, standing);
        }
    }

    @Singleton
    static class OnClosed extends Hearing<BusinessClosed> {
        OnClosed(SellerStanding standing) {
            super(BusinessClosed.class, BusinessClosed::businessId, standing);
        }
    }

    @Singleton
    static class OnVerified extends Hearing<BusinessVerified> {
        OnVerified(SellerStanding standing) {
            super(BusinessVerified.class, BusinessVerified::businessId, standing);
        }
    }

    @Singleton
    static class OnCertificate extends Hearing<CertificateAdded> {
        OnCertificate(SellerStanding standing) {
            super(CertificateAdded.class, CertificateAdded::businessId, standing);
        }
    }
}
