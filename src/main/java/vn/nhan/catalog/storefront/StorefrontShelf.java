package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
import vn.nhan.catalog.category.Categories;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.platform.text.Vietnamese;
import vn.nhan.tenant.Authorities;

/** The writing side of the storefront: what stands there changes in the transaction that changes its facts. */
@ApplicationScoped
class StorefrontShelf implements ProductObserver {

    private final Offers offers;
    private final Businesses businesses;
    private final Categories categories;
    private final Holds holds;
    private final Authorities authorities;
    private final ObjectMapper json;
    private final Clock clock;

    StorefrontShelf(
            Offers offers,
            Businesses businesses,
            Categories categories,
            Holds holds,
            Authorities authorities,
            ObjectMapper json,
            Clock clock) {
        this.categories = categories;
        this.holds = holds;
        this.clock = clock;
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
                            .chain(business -> categories
                                    .tree(session)
                                    .chain(tree -> holds.of(session, productId, clock.instant())
                                            .map(held -> facts(offered, business, tree, held))))
                            .chain(facts -> isToBeShown(listing, facts)
                                    ? show(session, offered, facts.card())
                                    : Uni.createFrom().voidItem());
        });
    }

    private static boolean isToBeShown(ListingFacts listing, CardFacts facts) {
        return listing.status() == ListingStatus.LIVE && facts.business().verifiedAt() != null && facts.hasPrice();
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
                                + " (tenant_id, listing_id, business_id, slug, folded, published_at, category, card)"
                                + " values (:tenant, :listing, :business, :slug, :folded, :at, :category, cast(cast(:card as text) as jsonb))")
                .setParameter("tenant", offered.product().tenant().value())
                .setParameter("listing", listing.id())
                .setParameter("business", offered.product().businessId())
                .setParameter("slug", card.slug())
                .setParameter("folded", Vietnamese.fold(card.name() + " " + card.producer() + " " + card.commune()))
                .setParameter("at", listing.publishedAt())
                .setParameter("category", offered.product().category())
                .setParameter("card", written(card))
                .executeUpdate()
                .replaceWithVoid();
    }

    private CardFacts facts(
            OfferedProduct offered,
            BusinessRef business,
            CategoryTree tree,
            Map<UUID, List<StorefrontCard.Hold>> held) {
        var verifiedAt = business.verifiedAt();
        return new CardFacts(
                offered,
                business,
                tree,
                List.of(),
                held,
                verifiedAt == null ? null : authorities.department(business.tenant(), verifiedAt),
                clock.instant());
    }

    private String written(StorefrontCard card) {
        try {
            return json.writeValueAsString(card);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
