package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Businesses;
import vn.nhan.catalog.ListingDecisionLog.Verdict;
import vn.nhan.catalog.category.Categories;
import vn.nhan.catalog.category.Category;
import vn.nhan.platform.audit.Audit;

/**
 * What moderators decide about offers. Each decision is written down with its reason and audited, all in the caller's
 * transaction. Who may decide, the caller has asked.
 */
@ApplicationScoped
public class ListingModeration {

    private final CatalogRepository catalog;
    private final ListingDecisionLog log;
    private final Announcements announcements;
    private final ProductChanges changes;
    private final Businesses businesses;
    private final Categories categories;
    private final Audit audit;

    ListingModeration(
            CatalogRepository catalog,
            ListingDecisionLog log,
            Announcements announcements,
            ProductChanges changes,
            Businesses businesses,
            Categories categories,
            Audit audit) {
        this.catalog = catalog;
        this.log = log;
        this.announcements = announcements;
        this.changes = changes;
        this.businesses = businesses;
        this.categories = categories;
        this.audit = audit;
    }

    /** On the desk of the moderator, for half an hour. Fails while it is on that of another. */
    public Uni<Void> take(Mutiny.Session session, UUID listingId, Moderator by) {
        return require(session, listingId).invoke(listing -> listing.take(by)).chain(session::flush);
    }

    public Uni<Void> release(Mutiny.Session session, UUID listingId, Moderator by) {
        return require(session, listingId)
                .invoke(listing -> listing.release(by))
                .chain(session::flush);
    }

    /**
     * @param licenceSeen that the moderator has confirmed the licence; goods of conditional trades are refused without
     * @return the id of the decision
     */
    public Uni<UUID> approve(Mutiny.Session session, UUID listingId, boolean licenceSeen, Moderator by) {
        return decide(
                session,
                listingId,
                by,
                (listing, product) -> requireVerified(session, listing)
                        .chain(() -> licence(session, product, licenceSeen))
                        .chain(licence -> {
                            listing.move(ListingMove.APPROVE, by.at());
                            listing.approve(Approval.of(product));
                            return announcements
                                    .published(session, listing)
                                    .replaceWith(new Verdict("approve", null, null, licence.orElse(null), null));
                        }));
    }

    /** A moderator has looked at what stands there already, and leaves it. */
    public Uni<UUID> look(Mutiny.Session session, UUID listingId, Moderator by) {
        return decide(session, listingId, by, (listing, product) -> {
            listing.requireLive();
            listing.unseenSince = null;
            listing.release(by);
            return Uni.createFrom().item(Verdict.of("look"));
        });
    }

    public Uni<UUID> takeDown(Mutiny.Session session, UUID listingId, TakeDown why, Moderator by) {
        return decide(session, listingId, by, (listing, product) -> {
            listing.move(ListingMove.TAKE_DOWN, by.at());
            return Uni.createFrom().item(new Verdict("take-down", why.reason(), why.text(), null, null));
        });
    }

    /**
     * What is to be taken back.
     *
     * @param verb of the last decision, as it must be; null for whichever it is
     */
    public record Reversal(@Nullable String verb, @Nullable String reason) {}

    /** Takes the last decision back: what was approved waits again, what was taken down is where it was before. */
    public Uni<UUID> reverse(Mutiny.Session session, UUID listingId, Reversal what, Moderator by) {
        return decide(
                session,
                listingId,
                by,
                (listing, product) -> log.of(session, listingId).chain(all -> {
                    var last = all.stream()
                            .findFirst()
                            .filter(ListingDecision::isReversible)
                            .filter(decision -> decision.to() == listing.status())
                            .filter(decision ->
                                    what.verb() == null || decision.verb().equals(what.verb()))
                            .orElseThrow(ListingFailure.NothingToReverse::new);
                    listing.undo(last, by.at());
                    return Uni.createFrom().item(new Verdict("reverse", null, what.reason(), null, last.id()));
                }));
    }

    /** All decisions, the newest first. */
    public Uni<List<ListingDecision>> history(Mutiny.Session session, UUID listingId) {
        return log.of(session, listingId);
    }

    public Uni<Optional<ListingDecision>> find(Mutiny.Session session, UUID decisionId) {
        return log.find(session, decisionId);
    }

    /** Fails as not found when there is no such offer. */
    public Uni<UUID> productOf(Mutiny.Session session, UUID listingId) {
        return require(session, listingId).map(listing -> listing.productId);
    }

    private interface Judgement {
        Uni<Verdict> of(Listing listing, Product product);
    }

    private Uni<UUID> decide(Mutiny.Session session, UUID listingId, Moderator by, Judgement judgement) {
        return require(session, listingId).chain(listing -> {
            var from = listing.status();
            listing.requireFree(by);
            return catalog.require(session, listing.productId)
                    .chain(product -> judgement.of(listing, product))
                    .call(() -> changes.settleUrgently(session, listing.productId))
                    .chain(verdict -> log.write(session, new ListingDecisionLog.Entry(listing, from, verdict, by))
                            .call(() -> record(session, listing, verdict, by)));
        });
    }

    private Uni<Void> requireVerified(Mutiny.Session session, Listing listing) {
        return businesses
                .require(session, listing.businessId)
                .invoke(business -> business.requireVerified())
                .replaceWithVoid();
    }

    /** The licence that was confirmed; nothing for goods that need none. */
    private Uni<Optional<String>> licence(Mutiny.Session session, Product product, boolean seen) {
        return categories.tree(session).map(tree -> {
            if (tree.path(product.category).stream().map(Category::licence).allMatch(licence -> licence == null)) {
                return Optional.empty();
            }
            var licence = product.said().get(Approval.LICENCE);
            if (licence == null || licence.isBlank()) {
                throw new ListingFailure.LicenceMissing();
            }
            if (!seen) {
                throw new ListingFailure.LicenceUnconfirmed();
            }
            return Optional.of(licence);
        });
    }

    private Uni<Void> record(Mutiny.Session session, Listing listing, Verdict verdict, Moderator by) {
        return audit.record(
                session,
                new Audit.Deed(
                        by.id(),
                        "listing." + verdict.verb(),
                        new Audit.Subject(listing.tenant(), "listing", listing.id()),
                        null,
                        Map.of("status", listing.status(), "reason", verdict.code() == null ? "" : verdict.code())));
    }

    private static Uni<Listing> require(Mutiny.Session session, UUID listingId) {
        return session.find(Listing.class, listingId).onItem().ifNull().failWith(CatalogFailure.NotFound::new);
    }
}
