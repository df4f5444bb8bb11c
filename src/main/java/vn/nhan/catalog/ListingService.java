package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;
import vn.nhan.tenant.OriginSlugs;

/** Putting a price on a product and offering it on the province's storefront. */
@ApplicationScoped
class ListingService {

    private static final long DEAREST_DONG = 10_000_000_000L;

    private final TenantTx tx;
    private final CatalogRepository catalog;
    private final StorefrontShelf shelf;
    private final OriginSlugs slugs;
    private final BusinessAccess access;
    private final Validation validation;
    private final Outbox outbox;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    ListingService(
            TenantTx tx,
            CatalogRepository catalog,
            StorefrontShelf shelf,
            OriginSlugs slugs,
            BusinessAccess access,
            Validation validation,
            Outbox outbox,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.tx = tx;
        this.catalog = catalog;
        this.shelf = shelf;
        this.slugs = slugs;
        this.access = access;
        this.validation = validation;
        this.outbox = outbox;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param priceDong whole dong, taxes included, 1 to 10,000,000,000 */
    record Offer(@NotNull @Min(1) @Max(DEAREST_DONG) Long priceDong) {}

    private record Mine(Product product, BusinessRef business) {}

    Uni<ProductView> offer(UUID productId, Offer offer) {
        validation.of(offer).orThrow();
        return tx.inTenant(session -> mine(session, productId)
                .chain(mine -> listingAt(session, mine.product(), offer.priceDong())
                        .call(session::flush)
                        .call(listing -> shelf.refresh(session, mine.product(), mine.business(), listing))
                        .call(listing -> record(session, mine, listing, "listing.offer"))
                        .chain(listing -> view(session, mine.product(), listing))));
    }

    /** Refused unless the business is verified: nothing of an unverified seller is published (Law 122/2025/QH15). */
    Uni<ProductView> publish(UUID productId) {
        return tx.inTenant(session -> mine(session, productId)
                .invoke(mine -> mine.business().requireVerified())
                .chain(mine -> catalog.listing(session, productId)
                        .onItem()
                        .ifNull()
                        .failWith(CatalogFailure.PriceMissing::new)
                        .call(() -> requirePhoto(session, productId))
                        .invoke(listing -> listing.publish(clock.instant()))
                        .call(session::flush)
                        .call(listing -> shelf.refresh(session, mine.product(), mine.business(), listing))
                        .call(listing -> announce(session, mine, listing))
                        .call(listing -> record(session, mine, listing, "listing.publish"))
                        .chain(listing -> view(session, mine.product(), listing))));
    }

    /** Also what is offered by a record that was merged into another. */
    Uni<ProductView> withdraw(UUID productId) {
        return tx.inTenant(session -> catalog.require(session, productId)
                .chain(product -> access.requireInsider(session, product.businessId, Purpose.CATALOGUE)
                        .map(business -> new Mine(product, business)))
                .chain(mine -> catalog.listing(session, productId)
                        .onItem()
                        .ifNull()
                        .failWith(CatalogFailure.NotFound::new)
                        .invoke(listing -> listing.withdraw(clock.instant()))
                        .call(session::flush)
                        .call(listing -> shelf.refresh(session, mine.product(), mine.business(), listing))
                        .call(listing -> record(session, mine, listing, "listing.withdraw"))
                        .chain(listing -> view(session, mine.product(), listing))));
    }

    private Uni<Void> announce(Mutiny.Session session, Mine mine, Listing listing) {
        return outbox.publish(
                session,
                listing.tenant(),
                new ListingPublished(listing.businessId, mine.business().name(), listing.id(), listing.productId));
    }

    private Uni<Mine> mine(Mutiny.Session session, UUID productId) {
        return catalog.require(session, productId)
                .chain(product -> access.requireMember(session, product.businessId, Purpose.CATALOGUE)
                        .map(business -> new Mine(product, business)));
    }

    private Uni<Listing> listingAt(Mutiny.Session session, Product product, long priceDong) {
        return catalog.listing(session, product.id()).chain((@Nullable Listing found) -> {
            var listing = found == null ? new Listing(product, clock.instant()) : found;
            listing.price(priceDong);
            return session.persist(listing).replaceWith(listing);
        });
    }

    private Uni<Void> requirePhoto(Mutiny.Session session, UUID productId) {
        return catalog.photos(session, List.of(productId))
                .invoke(photos -> {
                    if (photos.isEmpty()) {
                        throw new CatalogFailure.PhotoMissing();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<ProductView> view(Mutiny.Session session, Product product, Listing listing) {
        return catalog.photos(session, List.of(product.id()))
                .map(photos -> ProductView.of(product, photos, listing, slugs));
    }

    private Uni<Void> record(Mutiny.Session session, Mine mine, Listing listing, String action) {
        return audit.record(
                session,
                new Audit.Deed(
                        actor.require().accountId(),
                        action,
                        new Audit.Subject(listing.tenant(), "listing", listing.id()),
                        null,
                        Map.of("name", mine.product().name, "status", listing.status())));
    }
}
