package vn.nhan.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Vietnamese;
import vn.nhan.tenant.Authorities;

/** The writing side of the storefront: what stands there changes in the transaction that changes its facts. */
@ApplicationScoped
class StorefrontShelf {

    private final CatalogRepository catalog;
    private final Authorities authorities;
    private final ObjectMapper json;

    StorefrontShelf(CatalogRepository catalog, Authorities authorities, ObjectMapper json) {
        this.catalog = catalog;
        this.authorities = authorities;
        this.json = json;
    }

    /**
     * Shows a live listing as it is now, and takes away one that is not live, or whose seller is not verified (any more):
     * nothing of theirs is published (Law 122/2025/QH15).
     */
    Uni<Void> refresh(Mutiny.Session session, Product product, BusinessRef business, @Nullable Listing listing) {
        if (listing == null) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery("delete from published.storefront_listing where listing_id = :listing")
                .setParameter("listing", listing.id())
                .executeUpdate()
                .chain(() -> listing.status() == ListingStatus.LIVE && business.verifiedAt() != null
                        ? catalog.photos(session, List.of(product.id()))
                                .chain(photos -> show(session, listing, card(product, business, listing, photos)))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> show(Mutiny.Session session, Listing listing, StorefrontCard card) {
        return session.createNativeQuery("insert into published.storefront_listing"
                        + " (tenant_id, listing_id, slug, folded, published_at, card)"
                        + " values (:tenant, :listing, :slug, :folded, :at, cast(cast(:card as text) as jsonb))")
                .setParameter("tenant", listing.tenant().value())
                .setParameter("listing", listing.id())
                .setParameter("slug", card.slug())
                .setParameter("folded", Vietnamese.fold(card.name() + " " + card.producer() + " " + card.commune()))
                .setParameter("at", listing.publishedAt)
                .setParameter("card", written(card))
                .executeUpdate()
                .replaceWithVoid();
    }

    private StorefrontCard card(Product product, BusinessRef business, Listing listing, List<ProductPhoto> photos) {
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
                business.verifiedAt() == null
                        ? ""
                        : Dates.dayOf(business.verifiedAt()).toString(),
                business.verifiedAt() == null ? null : authorities.department(business.tenant(), business.verifiedAt()),
                photos.stream().map(Photo::of).toList());
    }

    private String written(StorefrontCard card) {
        try {
            return json.writeValueAsString(card);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
