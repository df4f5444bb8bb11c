package vn.nhan.catalog.storefront;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.Authorities;

/** The writing side of the storefront: what stands there changes in the transaction that changes its facts. */
@ApplicationScoped
class StorefrontShelf implements ProductObserver {

    private final Offers offers;
    private final Businesses businesses;
    private final Authorities authorities;
    private final Categories categories;
    private final List<Stars> stars;
    private final ShelfFactQueries facts;
    private final ShelfWriter writer;
    private final Clock clock;

    StorefrontShelf(
            Offers offers,
            Businesses businesses,
            Authorities authorities,
            Categories categories,
            @All List<Stars> stars,
            ShelfFactQueries facts,
            ShelfWriter writer,
            Clock clock) {
        this.offers = offers;
        this.businesses = businesses;
        this.authorities = authorities;
        this.categories = categories;
        this.stars = stars;
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

    private static boolean isToBeShown(OfferedProduct offered, ListingFacts listing, BusinessRef business) {
        return listing.status() == ListingStatus.LIVE
                && business.verifiedAt() != null
                && offered.variants().get(0).priceDong() != null;
    }

    private Uni<Void> show(Mutiny.Session session, OfferedProduct offered, BusinessRef business) {
        return categories
                .tree(session)
                .chain(tree -> surroundings(session, offered)
                        .chain(around -> writer.write(
                                session,
                                new ShelfRow(
                                        offered,
                                        card(offered, business),
                                        tree.path(offered.product().category()),
                                        around))));
    }

    private Uni<ShelfRow.Surroundings> surroundings(Mutiny.Session session, OfferedProduct offered) {
        var now = clock.instant();
        return facts.claims(session, offered.product().businessId(), Dates.dayOf(now))
                .chain(claims -> facts.stock(session, offered.variants(), now)
                        .chain(stock -> awarded(session, offered.product().id())
                                .map(awarded -> new ShelfRow.Surroundings(awarded, claims, stock, now))));
    }

    private Uni<List<Stars.Awarded>> awarded(Mutiny.Session session, UUID productId) {
        Uni<List<Stars.Awarded>> all = Uni.createFrom().item(List.of());
        for (var source : stars) {
            all = all.chain(before -> source.of(session, productId).map(more -> {
                var both = new ArrayList<>(before);
                both.addAll(more);
                return both;
            }));
        }
        return all;
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
}
