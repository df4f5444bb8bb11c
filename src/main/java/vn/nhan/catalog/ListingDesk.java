package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.Act;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessActed;
import vn.nhan.business.BusinessRef;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;

/** What all that its people do with an offer begins and ends with: whose it is; and writing down what was done. */
@ApplicationScoped
class ListingDesk {

    private final CatalogRepository catalog;
    private final BusinessAccess access;
    private final ProductChanges changes;
    private final ProductViews views;
    private final Outbox outbox;
    private final Audit audit;
    private final CurrentActor actor;

    ListingDesk(
            CatalogRepository catalog,
            BusinessAccess access,
            ProductChanges changes,
            ProductViews views,
            Outbox outbox,
            Audit audit,
            CurrentActor actor) {
        this.catalog = catalog;
        this.access = access;
        this.changes = changes;
        this.views = views;
        this.outbox = outbox;
        this.audit = audit;
        this.actor = actor;
    }

    record Mine(Product product, BusinessRef business) {}

    /** For those who may change it. */
    Uni<Mine> mine(Mutiny.Session session, UUID productId) {
        return catalog.require(session, productId)
                .chain(product -> access.requireMember(session, product.businessId, Purpose.CATALOGUE)
                        .map(business -> new Mine(product, business)));
    }

    /** Also for those of a record that was merged into another. */
    Uni<Mine> insider(Mutiny.Session session, UUID productId) {
        return catalog.require(session, productId)
                .chain(product -> access.requireInsider(session, product.businessId, Purpose.CATALOGUE)
                        .map(business -> new Mine(product, business)));
    }

    /** For those who may read it, officers too. */
    Uni<Product> readable(Mutiny.Session session, UUID productId) {
        return catalog.require(session, productId)
                .call(product -> access.requireReader(session, product.businessId, EnumSet.of(Purpose.CATALOGUE)));
    }

    Uni<Optional<Listing>> find(Mutiny.Session session, UUID productId) {
        return catalog.listings(session, List.of(productId))
                .map(found -> found.stream().findFirst());
    }

    Uni<Listing> listing(Mutiny.Session session, UUID productId) {
        return catalog.listing(session, productId).onItem().ifNull().failWith(CatalogFailure.NotFound::new);
    }

    /** Brings in step what depends on it, and tells what was done. */
    Uni<ProductView> done(Mutiny.Session session, Mine mine, Listing listing, String action) {
        return changes.settleUrgently(session, mine.product().id())
                .chain(() -> outbox.publish(
                        session, listing.tenant(), new BusinessActed(listing.businessId, Act.LISTING, listing.id())))
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                actor.require().accountId(),
                                action,
                                new Audit.Subject(listing.tenant(), "listing", listing.id()),
                                null,
                                Map.of("name", mine.product().name, "status", listing.status()))))
                .chain(() -> views.of(session, mine.product()));
    }
}
