package vn.nhan.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Vietnamese;
import vn.nhan.platform.validation.Validation;

/** Putting a price on a product and offering it on the province's storefront. */
@ApplicationScoped
class ListingService {

    private static final long DEAREST_DONG = 10_000_000_000L;

    private final TenantTx tx;
    private final CatalogRepository catalog;
    private final BusinessAccess access;
    private final Validation validation;
    private final Outbox outbox;
    private final Audit audit;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Clock clock;

    ListingService(
            TenantTx tx,
            CatalogRepository catalog,
            BusinessAccess access,
            Validation validation,
            Outbox outbox,
            Audit audit,
            CurrentActor actor,
            ObjectMapper json,
            Clock clock) {
        this.tx = tx;
        this.catalog = catalog;
        this.access = access;
        this.validation = validation;
        this.outbox = outbox;
        this.audit = audit;
        this.actor = actor;
        this.json = json;
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
                        .call(listing -> refresh(session, mine, listing))
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
                        .call(listing -> refresh(session, mine, listing))
                        .call(listing -> announce(session, mine, listing))
                        .call(listing -> record(session, listing, "listing.publish"))
                        .chain(listing -> view(session, mine.product(), listing))));
    }

    Uni<ProductView> withdraw(UUID productId) {
        return tx.inTenant(session -> mine(session, productId)
                .chain(mine -> catalog.listing(session, productId)
                        .onItem()
                        .ifNull()
                        .failWith(CatalogFailure.NotFound::new)
                        .invoke(listing -> listing.withdraw(clock.instant()))
                        .call(session::flush)
                        .call(listing -> refresh(session, mine, listing))
                        .call(listing -> record(session, listing, "listing.withdraw"))
                        .chain(listing -> view(session, mine.product(), listing))));
    }

    /** Brings what shoppers see up to date with what has just been written, in the same transaction. */
    private Uni<Void> refresh(Mutiny.Session session, Mine mine, Listing listing) {
        return session.createNativeQuery("delete from published.storefront_listing where listing_id = :listing")
                .setParameter("listing", listing.id())
                .executeUpdate()
                .chain(() -> listing.status() == ListingStatus.LIVE
                        ? catalog.photos(session, List.of(mine.product().id()))
                                .chain(photos -> show(session, listing, card(mine, listing, photos)))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> show(Mutiny.Session session, Listing listing, StorefrontCard card) {
        return session.createNativeQuery("insert into published.storefront_listing"
                        + " (tenant_id, listing_id, slug, folded, published_at, card)"
                        + " values (:tenant, :listing, :slug, :folded, :at, cast(:card as jsonb))")
                .setParameter("tenant", listing.tenant().value())
                .setParameter("listing", listing.id())
                .setParameter("slug", card.slug())
                .setParameter("folded", Vietnamese.fold(card.name() + " " + card.producer() + " " + card.commune()))
                .setParameter("at", listing.publishedAt)
                .setParameter("card", written(card))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static StorefrontCard card(Mine mine, Listing listing, List<ProductPhoto> photos) {
        var product = mine.product();
        var business = mine.business();
        return new StorefrontCard(
                product.slug,
                product.name,
                product.nameEn,
                product.description,
                listing.priceDong,
                product.netWeightGrams,
                product.gtin,
                business.name(),
                business.nameEn(),
                business.commune(),
                business.verifiedAt() == null ? "" : Dates.dayOf(business.verifiedAt()).toString(),
                photos.stream().map(Photo::of).toList());
    }

    private Uni<Void> announce(Mutiny.Session session, Mine mine, Listing listing) {
        return outbox.publish(
                session,
                listing.tenant(),
                new ListingPublished(
                        listing.businessId, mine.business().name(), listing.id(), listing.productId));
    }

    private Uni<Mine> mine(Mutiny.Session session, UUID productId) {
        return catalog.require(session, productId)
                .chain(product -> access.requireMember(session, product.businessId)
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
                .map(photos -> ProductView.of(product, photos, listing));
    }

    private Uni<Void> record(Mutiny.Session session, Listing listing, String action) {
        return audit.record(
                session,
                new Audit.Deed(
                        actor.require().accountId(),
                        action,
                        new Audit.Subject(listing.tenant(), "listing", listing.id()),
                        null,
                        listing.status()));
    }

    private String written(StorefrontCard card) {
        try {
            return json.writeValueAsString(card);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
