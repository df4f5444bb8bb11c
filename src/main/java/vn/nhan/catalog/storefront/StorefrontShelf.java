package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.catalog.ListingFacts;
import vn.nhan.catalog.ListingStatus;
import vn.nhan.catalog.OfferedProduct;
import vn.nhan.catalog.Offers;
import vn.nhan.catalog.ProductObserver;
import vn.nhan.catalog.category.Categories;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.catalog.ocop.Recognitions;
import vn.nhan.catalog.ocop.Recognized;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.tenant.Authorities;

/** The writing side of the storefront: what stands there changes in the transaction that changes its facts. */
@ApplicationScoped
class StorefrontShelf implements ProductObserver {

    private final Offers offers;
    private final Businesses businesses;
    private final Authorities authorities;
    private final Categories categories;
    private final Recognitions recognitions;
    private final Holds holds;
    private final ShelfFactQueries facts;
    private final ShelfWriter writer;
    private final Clock clock;

    StorefrontShelf(
            Offers offers,
            Businesses businesses,
            Authorities authorities,
            Categories categories,
            Recognitions recognitions,
            Holds holds,
            ShelfFactQueries facts,
            ShelfWriter writer,
            Clock clock) {
        this.offers = offers;
        this.businesses = businesses;
        this.authorities = authorities;
        this.categories = categories;
        this.recognitions = recognitions;
        this.holds = holds;
        this.facts = facts;
        this.writer = writer;
        this.clock = clock;
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
                    : businesses
                            .require(session, offered.product().businessId())
                            .chain(business -> isToBeShown(offered, listing, business)
                                    ? show(session, offered, business)
                                    : writer.remove(session, listing.id()));
        });
    }

    @Override
    public Uni<Void> allGone(Mutiny.Session session, UUID businessId) {
        return writer.removeAll(session, businessId);
    }

    private static boolean isToBeShown(OfferedProduct offered, ListingFacts listing, BusinessRef business) {
        return listing.status() == ListingStatus.LIVE
                && business.verifiedAt() != null
                && offered.variants().stream().anyMatch(variant -> variant.priceDong() != null);
    }

    private Uni<Void> show(Mutiny.Session session, OfferedProduct offered, BusinessRef business) {
        var now = clock.instant();
        return categories
                .tree(session)
                .chain(tree -> card(session, offered, business, tree, now)
                        .chain(card -> surroundings(session, offered, now)
                                .chain(around -> writer.write(
                                        session,
                                        new ShelfRow(
                                                offered,
                                                card,
                                                tree.path(offered.product().category()),
                                                around)))));
    }

    private Uni<ShelfRow.Surroundings> surroundings(Mutiny.Session session, OfferedProduct offered, Instant now) {
        return facts.claims(session, offered.product().businessId(), Dates.dayOf(now))
                .map(claims -> new ShelfRow.Surroundings(claims, now));
    }

    private Uni<StorefrontCard> card(
            Mutiny.Session session, OfferedProduct offered, BusinessRef business, CategoryTree tree, Instant now) {
        var product = offered.product();
        return recognitions
                .of(session, product.id())
                .map(found ->
                        found.map(one -> told(one, product.tenant())).stream().toList())
                .chain(recognized -> holds.of(session, product.id(), now)
                        .map(held -> new CardFacts(offered, business, tree, recognized, held, department(business), now)
                                .card()));
    }

    private StorefrontCard.Recognition told(Recognized one, TenantId tenant) {
        return new StorefrontCard.Recognition(
                one.star().stars(),
                one.decisionNo(),
                one.issuer(),
                one.issuedOn(),
                "officer-checked",
                authorities.department(tenant, one.checkedAt()),
                one.star().from(),
                one.star().until());
    }

    private @Nullable LocalizedText department(BusinessRef business) {
        var verifiedAt = business.verifiedAt();
        return verifiedAt == null ? null : authorities.department(business.tenant(), verifiedAt);
    }
}
