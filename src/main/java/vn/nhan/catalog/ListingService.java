package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Categories;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.problem.Difference;
import vn.nhan.platform.problem.EditConflict;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;

/** Putting a price on a product, offering it, taking it off again. */
@ApplicationScoped
class ListingService {

    static final long DEAREST_DONG = 10_000_000_000L;

    private final TenantTx tx;
    private final CatalogRepository catalog;
    private final ListingDesk desk;
    private final PublicationRules rules;
    private final Announcements announcements;
    private final Categories categories;
    private final Validation validation;
    private final Clock clock;

    ListingService(
            TenantTx tx,
            CatalogRepository catalog,
            ListingDesk desk,
            PublicationRules rules,
            Announcements announcements,
            Categories categories,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.catalog = catalog;
        this.desk = desk;
        this.rules = rules;
        this.announcements = announcements;
        this.categories = categories;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * @param priceDong whole dong, taxes included, 1 to 10,000,000,000
     * @param version of the terms that was read before; left out to write over whatever is there
     */
    record Offer(
            @NotNull @Min(1) @Max(DEAREST_DONG) Long priceDong,
            @Nullable Integer version) {}

    Uni<ProductView> offer(UUID productId, Offer offer) {
        validation.of(offer).orThrow();
        return tx.inTenant(session -> desk.mine(session, productId)
                .chain(mine -> listingAt(session, mine.product(), offer)
                        .chain(listing -> desk.done(session, mine, listing, "listing.offer"))));
    }

    /**
     * Goes live at once, or waits for a moderator: as the category says, and always after having been taken down. Refused
     * unless the business is verified: nothing of an unverified seller is published (Law 122/2025/QH15).
     */
    Uni<ProductView> publish(UUID productId) {
        return tx.inTenant(session -> desk.mine(session, productId)
                .invoke(mine -> mine.business().requireVerified())
                .chain(mine -> rules.require(session, mine.product())
                        .chain(listing -> publish(session, mine, listing)
                                .chain(() -> desk.done(session, mine, listing, "listing.publish")))));
    }

    private Uni<Void> publish(Mutiny.Session session, ListingDesk.Mine mine, Listing listing) {
        if (listing.status() == ListingStatus.LIVE || listing.status().isWaiting()) {
            return Uni.createFrom().voidItem();
        }
        return categories.tree(session).chain(tree -> {
            var product = mine.product();
            var first = tree.isModeratedFirst(product.category)
                    && !Approval.of(product).equals(listing.approvedFor);
            var waits = first || listing.needsApproval;
            listing.move(waits ? ListingMove.SUBMIT : ListingMove.PUBLISH, clock.instant());
            return waits ? Uni.createFrom().voidItem() : announcements.published(session, listing);
        });
    }

    /** Also what is offered by a record that was merged into another. Takes back what still waits for a moderator. */
    Uni<ProductView> pause(UUID productId) {
        return act(productId, "listing.pause", (session, listing) -> {
            if (listing.status().isWaiting()) {
                listing.move(ListingMove.RETRACT, clock.instant());
            } else if (listing.status() == ListingStatus.LIVE) {
                listing.move(ListingMove.PAUSE, clock.instant());
            }
            return Uni.createFrom().voidItem();
        });
    }

    Uni<ProductView> archive(UUID productId) {
        return move(productId, ListingMove.ARCHIVE);
    }

    Uni<ProductView> unarchive(UUID productId) {
        return move(productId, ListingMove.UNARCHIVE);
    }

    private Uni<ProductView> move(UUID productId, ListingMove move) {
        return act(productId, "listing." + move.key(), (session, listing) -> {
            listing.move(move, clock.instant());
            return Uni.createFrom().voidItem();
        });
    }

    private Uni<ProductView> act(UUID productId, String action, BiFunction<Mutiny.Session, Listing, Uni<Void>> act) {
        return tx.inTenant(session -> desk.insider(session, productId)
                .chain(mine -> desk.listing(session, productId)
                        .call(listing -> act.apply(session, listing))
                        .chain(listing -> desk.done(session, mine, listing, action))));
    }

    private Uni<Listing> listingAt(Mutiny.Session session, Product product, Offer offer) {
        return catalog.listing(session, product.id())
                .chain((@Nullable Listing found) -> catalog.variants(session, List.of(product.id()))
                        .chain(variants -> {
                            var listing = found == null ? new Listing(product, clock.instant()) : found;
                            var first = variants.get(0);
                            requireVersion(listing, first, offer);
                            first.priceDong = offer.priceDong();
                            listing.edition++;
                            return session.persist(listing).replaceWith(listing);
                        }));
    }

    private static void requireVersion(Listing listing, ProductVariant first, Offer offer) {
        if (offer.version() != null && offer.version() != listing.edition) {
            EditConflict.unlessSame(List.of(Difference.of(
                    "priceDong",
                    first.priceDong == null ? null : new Dong(first.priceDong).display(),
                    new Dong(offer.priceDong()).display())));
        }
    }
}
