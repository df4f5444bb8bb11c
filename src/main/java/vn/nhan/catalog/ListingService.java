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
import vn.nhan.business.Act;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessActed;
import vn.nhan.business.BusinessRef;
import vn.nhan.catalog.media.ProductPhotos;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;

/** Putting a price on a product and offering it on the province's storefront. */
@ApplicationScoped
class ListingService {

    private static final long DEAREST_DONG = 10_000_000_000L;

    private final TenantTx tx;
    private final CatalogRepository catalog;
    private final ProductPhotos photos;
    private final ProductViews views;
    private final ProductWords words;
    private final ProductChanges changes;
    private final BusinessAccess access;
    private final Validation validation;
    private final Outbox outbox;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    ListingService(
            TenantTx tx,
            CatalogRepository catalog,
            ProductPhotos photos,
            ProductViews views,
            ProductWords words,
            ProductChanges changes,
            BusinessAccess access,
            Validation validation,
            Outbox outbox,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.tx = tx;
        this.catalog = catalog;
        this.photos = photos;
        this.views = views;
        this.words = words;
        this.changes = changes;
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
                        .call(() -> changes.settle(session, productId))
                        .call(listing -> act(session, listing))
                        .call(listing -> record(session, mine, listing, "listing.offer"))
                        .chain(() -> views.of(session, mine.product()))));
    }

    /** Refused unless the business is verified: nothing of an unverified seller is published (Law 122/2025/QH15). */
    Uni<ProductView> publish(UUID productId) {
        return tx.inTenant(session -> mine(session, productId)
                .invoke(mine -> mine.business().requireVerified())
                .chain(mine -> catalog.listing(session, productId)
                        .onItem()
                        .ifNull()
                        .failWith(CatalogFailure.PriceMissing::new)
                        .call(() -> requirePrice(session, productId))
                        .call(() -> requirePhoto(session, productId))
                        .call(() -> requireWords(session, mine.product()))
                        .invoke(listing -> listing.publish(clock.instant()))
                        .call(session::flush)
                        .call(() -> changes.settle(session, productId))
                        .call(listing -> announce(session, mine, listing))
                        .call(listing -> record(session, mine, listing, "listing.publish"))
                        .chain(() -> views.of(session, mine.product()))));
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
                        .call(() -> changes.settle(session, productId))
                        .call(listing -> act(session, listing))
                        .call(listing -> record(session, mine, listing, "listing.withdraw"))
                        .chain(() -> views.of(session, mine.product()))));
    }

    private Uni<Void> announce(Mutiny.Session session, Mine mine, Listing listing) {
        return outbox.publish(
                session,
                listing.tenant(),
                new ListingPublished(listing.businessId, mine.business().name(), listing.id(), listing.productId));
    }

    private Uni<Void> act(Mutiny.Session session, Listing listing) {
        return outbox.publish(
                session, listing.tenant(), new BusinessActed(listing.businessId, Act.LISTING, listing.id()));
    }

    private Uni<Mine> mine(Mutiny.Session session, UUID productId) {
        return catalog.require(session, productId)
                .chain(product -> access.requireMember(session, product.businessId, Purpose.CATALOGUE)
                        .map(business -> new Mine(product, business)));
    }

    private Uni<Listing> listingAt(Mutiny.Session session, Product product, long priceDong) {
        return catalog.listing(session, product.id()).chain((@Nullable Listing found) -> {
            var listing = found == null ? new Listing(product, clock.instant()) : found;
            return session.persist(listing)
                    .chain(() -> catalog.first(session, product.id()))
                    .invoke(first -> first.priceDong = priceDong)
                    .replaceWith(listing);
        });
    }

    private Uni<Void> requirePrice(Mutiny.Session session, UUID productId) {
        return catalog.variants(session, List.of(productId))
                .invoke(variants -> {
                    if (variants.stream().allMatch(variant -> variant.priceDong == null)) {
                        throw new CatalogFailure.PriceMissing();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requireWords(Mutiny.Session session, Product product) {
        if (product.category == null) {
            throw new CatalogFailure.CategoryMissing();
        }
        return words.missing(session, product.category, product.said())
                .invoke(missing -> {
                    if (!missing.isEmpty()) {
                        throw new CatalogFailure.AttributesMissing(missing);
                    }
                })
                .chain(() -> words.lacksSeason(session, product.category, product.id()))
                .invoke(lacking -> {
                    if (lacking) {
                        throw new CatalogFailure.SeasonMissing();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requirePhoto(Mutiny.Session session, UUID productId) {
        return photos.of(session, productId)
                .invoke(pictures -> {
                    if (pictures.isEmpty()) {
                        throw new CatalogFailure.PhotoMissing();
                    }
                })
                .replaceWithVoid();
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
