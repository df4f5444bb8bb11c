package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.catalog.ListingFacts;
import vn.nhan.catalog.ListingStatus;
import vn.nhan.catalog.OfferedProduct;
import vn.nhan.catalog.Offers;
import vn.nhan.catalog.ProductObserver;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Vietnamese;
import vn.nhan.tenant.Authorities;

/** The writing side of the storefront: what stands there changes in the transaction that changes its facts. */
@ApplicationScoped
class StorefrontShelf implements ProductObserver {

    private final Offers offers;
    private final Businesses businesses;
    private final Authorities authorities;
    private final ObjectMapper json;

    StorefrontShelf(Offers offers, Businesses businesses, Authorities authorities, ObjectMapper json) {
        this.offers = offers;
        this.businesses = businesses;
        this.authorities = authorities;
        this.json = json;
    }

    @Override
    public int order() {
        return 10;
    }

    /**
     * Shows a live listing as it is now, and takes away one that is not live, or whose seller is not verified (any more):
     * nothing of theirs is published (Law 122/2025/QH15).
     */
    @Override
    public Uni<Void> changed(Mutiny.Session session, UUID productId) {
        return offers.of(session, productId).chain(offered -> {
            var listing = offered.listing();
            return listing == null
                    ? Uni.createFrom().voidItem()
                    : takeAway(session, listing)
                            .chain(() -> businesses.require(
                                    session, offered.product().businessId()))
                            .chain(business -> isToBeShown(offered, listing, business)
                                    ? show(session, offered, card(offered, business))
                                    : Uni.createFrom().voidItem());
        });
    }

    private static boolean isToBeShown(OfferedProduct offered, ListingFacts listing, BusinessRef business) {
        return listing.status() == ListingStatus.LIVE
                && business.verifiedAt() != null
                && offered.variants().get(0).priceDong() != null;
    }

    private static Uni<Void> takeAway(Mutiny.Session session, ListingFacts listing) {
        return session.createNativeQuery("delete from published.storefront_listing where listing_id = :listing")
                .setParameter("listing", listing.id())
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Void> show(Mutiny.Session session, OfferedProduct offered, StorefrontCard card) {
        var listing = Objects.requireNonNull(offered.listing());
        return session.createNativeQuery(
                        "insert into published.storefront_listing"
                                + " (tenant_id, listing_id, business_id, slug, folded, published_at, card)"
                                + " values (:tenant, :listing, :business, :slug, :folded, :at, cast(cast(:card as text) as jsonb))")
                .setParameter("tenant", offered.product().tenant().value())
                .setParameter("listing", listing.id())
                .setParameter("business", offered.product().businessId())
                .setParameter("slug", card.slug())
                .setParameter("folded", Vietnamese.fold(card.name() + " " + card.producer() + " " + card.commune()))
                .setParameter("at", listing.publishedAt())
                .setParameter("card", written(card))
                .executeUpdate()
                .replaceWithVoid();
    }

    private StorefrontCard card(OfferedProduct offered, BusinessRef business) {
        var product = offered.product();
        var first = offered.variants().get(0);
        return new StorefrontCard(
                product.slug(),
                product.name(),
                product.nameEn(),
                product.description(),
                Objects.requireNonNull(first.priceDong()),
                first.netWeightGrams(),
                first.gtin(),
                business.name(),
                business.nameEn(),
                business.commune(),
                business.slug(),
                business.verifiedAt() == null
                        ? ""
                        : Dates.dayOf(business.verifiedAt()).toString(),
                business.verifiedAt() == null ? null : authorities.department(business.tenant(), business.verifiedAt()),
                offered.photos());
    }

    private String written(StorefrontCard card) {
        try {
            return json.writeValueAsString(card);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
