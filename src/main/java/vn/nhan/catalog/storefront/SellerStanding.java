package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.Businesses;
import vn.nhan.business.StandingObserver;
import vn.nhan.catalog.Offers;
import vn.nhan.catalog.ProductChanges;
import vn.nhan.platform.event.EventSubscriber;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Takes a seller's goods off the shelf and puts them back, as the department decides, and shows what a certifier has said of
 * it since. What may not be sold is out of sight at once; all else some at a time: whoever sells one of a trader's thousand goods meanwhile doesn't wait for the other 999, and a
 * worker that dies has done what it did.
 */
@Singleton
class SellerStanding implements StandingObserver {

    /** A second of work, at 30 ms each. */
    private static final int AT_ONCE = 30;

    private final Businesses businesses;
    private final Offers offers;
    private final ProductChanges changes;
    private final Outbox outbox;

    SellerStanding(Businesses businesses, Offers offers, ProductChanges changes, Outbox outbox) {
        this.businesses = businesses;
        this.offers = offers;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> refresh(Mutiny.Session session, UUID businessId) {
        return businesses
                .require(session, businessId)
                .call(business -> business.verifiedAt() == null
                        ? changes.takeAwayAll(session, businessId)
                        : Uni.createFrom().voidItem())
                .chain(business -> catchUp(session, business.tenant(), GoodsBehind.all(businessId)));
    }

    /** As far as one transaction goes; the rest is put down for the next. */
    private Uni<Void> catchUp(Mutiny.Session session, TenantId tenant, GoodsBehind behind) {
        return offers.ofBusiness(session, behind.businessId(), behind.after(), AT_ONCE)
                .chain(products -> settled(session, products)
                        .chain(() -> products.size() < AT_ONCE
                                ? Uni.createFrom().voidItem()
                                : outbox.publish(
                                        session,
                                        tenant,
                                        new GoodsBehind(behind.businessId(), products.get(AT_ONCE - 1)))));
    }

    /** What is done with is forgotten: every flush looks through all that a session knows. */
    private Uni<Void> settled(Mutiny.Session session, List<UUID> products) {
        return Multi.createFrom()
                .iterable(products)
                .onItem()
                .transformToUniAndConcatenate(product -> changes.settleUrgently(session, product)
                        .chain(session::flush)
                        .invoke(session::clear))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    @Singleton
    static class OnCertificate implements EventSubscriber<CertificateAdded> {

        private final SellerStanding standing;

        OnCertificate(SellerStanding standing) {
            this.standing = standing;
        }

        @Override
        public Class<CertificateAdded> eventType() {
            return CertificateAdded.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<CertificateAdded> heard) {
            return standing.catchUp(
                    session, heard.tenant(), GoodsBehind.all(heard.event().businessId()));
        }
    }

    @Singleton
    static class OnGoodsBehind implements EventSubscriber<GoodsBehind> {

        private final SellerStanding standing;

        OnGoodsBehind(SellerStanding standing) {
            this.standing = standing;
        }

        @Override
        public Class<GoodsBehind> eventType() {
            return GoodsBehind.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<GoodsBehind> heard) {
            return standing.catchUp(session, heard.tenant(), heard.event());
        }
    }
}
