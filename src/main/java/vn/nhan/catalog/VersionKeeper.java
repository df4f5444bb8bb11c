package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Categories;

/**
 * Writes down what is offered whenever it changes, before anybody is shown it, and sees to it that a moderator's approval
 * covers what stands there now.
 */
@ApplicationScoped
class VersionKeeper implements ProductObserver {

    private final CatalogRepository catalog;
    private final Offers offers;
    private final ListingOffers terms;
    private final ListingVersions versions;
    private final Categories categories;
    private final Clock clock;

    VersionKeeper(
            CatalogRepository catalog,
            Offers offers,
            ListingOffers terms,
            ListingVersions versions,
            Categories categories,
            Clock clock) {
        this.catalog = catalog;
        this.offers = offers;
        this.terms = terms;
        this.versions = versions;
        this.categories = categories;
        this.clock = clock;
    }

    /** Before the shelf, which must not show what has to be looked at again first. */
    @Override
    public int order() {
        return -10;
    }

    @Override
    public Uni<Void> changed(Mutiny.Session session, UUID productId) {
        return keep(session, productId, null);
    }

    /** @param restores the version that was just put back, or null */
    Uni<Void> keep(Mutiny.Session session, UUID productId, @Nullable Integer restores) {
        return catalog.listing(session, productId)
                .chain((@Nullable Listing listing) -> listing == null
                                || listing.status() == ListingStatus.DRAFT
                                || listing.status() == ListingStatus.ARCHIVED
                        ? Uni.createFrom().voidItem()
                        : versions.lastLocked(session, listing.id())
                                .chain(last -> snapshot(session, listing)
                                        .chain(now -> write(
                                                session,
                                                new ListingVersions.Change(listing, now, restores),
                                                last.orElse(null))))
                                .chain(() -> cover(session, listing)));
    }

    Uni<Snapshot> snapshot(Mutiny.Session session, Listing listing) {
        return offers.unpriced(session, listing.productId)
                .chain(offered ->
                        terms.of(session, listing.id()).map(own -> Snapshot.of(offered, listing.facts(), own)));
    }

    private Uni<Void> write(Mutiny.Session session, ListingVersions.Change change, @Nullable ListingVersion last) {
        if (last != null && versions.same(last.snapshot(), change.snapshot())) {
            return Uni.createFrom().voidItem();
        }
        if (last == null || !last.snapshot().looksLike(change.snapshot())) {
            change.listing().unseenSince = clock.instant();
        }
        return versions.write(session, change, last == null ? 1 : last.number() + 1)
                .chain(session::flush);
    }

    /** Goods that became something which has to be looked at first, or whose licence is another, go back to the desk. */
    private Uni<Void> cover(Mutiny.Session session, Listing listing) {
        if (listing.status() != ListingStatus.LIVE) {
            return Uni.createFrom().voidItem();
        }
        return catalog.require(session, listing.productId)
                .chain(product -> categories.tree(session).invoke(tree -> {
                    var approval = Approval.of(product);
                    if (tree.isModeratedFirst(product.category) && !approval.equals(listing.approvedFor)) {
                        listing.move(ListingMove.RECALL, clock.instant());
                    }
                }))
                .chain(session::flush);
    }
}
