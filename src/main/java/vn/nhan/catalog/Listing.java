package vn.nhan.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantOwned;

/** An offer: where a product is to be had, from when to when and in which languages; and how far moderation has got. */
@Entity
class Listing extends TenantOwned {

    UUID productId;
    UUID businessId;
    String status;
    String place;
    String[] languages;

    @Nullable
    Instant visibleFrom;

    @Nullable
    Instant visibleUntil;

    @Nullable
    Instant publishedAt;

    @Nullable
    Instant announcedAt;

    @Nullable
    Instant submittedAt;

    @Nullable
    Instant pausedAt;

    @Nullable
    Instant unseenSince;

    @Nullable
    String approvedFor;

    boolean needsApproval;
    int edition;

    @Nullable
    UUID reviewer;

    @Nullable
    String reviewerName;

    @Nullable
    Instant reviewSince;

    Instant createdAt;

    @Version
    int version;

    protected Listing() {}

    Listing(Product product, Instant createdAt) {
        super(product.tenant());
        this.productId = product.id();
        this.businessId = product.businessId;
        this.status = ListingStatus.DRAFT.key();
        this.place = ListingOffer.STOREFRONT;
        this.languages = new String[] {"vi"};
        this.createdAt = createdAt;
    }

    ListingStatus status() {
        return ListingStatus.of(status);
    }

    ListingFacts facts() {
        return new ListingFacts(id(), status(), publishedAt, visibleFrom, visibleUntil, List.of(languages));
    }

    /** @throws ListingFailure.NotAllowed unless {@link ListingMove} has it */
    void move(ListingMove move, Instant at) {
        if (!move.isAllowedFrom(status())) {
            throw new ListingFailure.NotAllowed(status());
        }
        status = move.to().key();
        if (move != ListingMove.TAKE) {
            leave();
        }
        switch (move.to()) {
            case LIVE -> publishedAt = move == ListingMove.REINSTATE ? publishedAt : at;
            case SUBMITTED -> submittedAt = move == ListingMove.RELEASE && submittedAt != null ? submittedAt : at;
            case PAUSED -> pausedAt = at;
            case TAKEN_DOWN -> needsApproval = true;
            default -> {}
        }
    }

    /** @throws ListingFailure.InReviewElsewhere while another moderator is at work on it */
    void take(Moderator by) {
        requireFree(by);
        if (status() != ListingStatus.LIVE) {
            move(ListingMove.TAKE, by.at());
        }
        reviewer = by.id();
        reviewerName = by.name();
        reviewSince = by.at();
    }

    void release(Moderator by) {
        requireFree(by);
        if (status() == ListingStatus.IN_MODERATION) {
            move(ListingMove.RELEASE, by.at());
        }
        leave();
    }

    void requireLive() {
        if (status() != ListingStatus.LIVE) {
            throw new ListingFailure.NotAllowed(status());
        }
    }

    /** Where it was before that decision; what waited, waits again. */
    void undo(ListingDecision decision, Instant at) {
        if (decision.verb().equals("approve")) {
            move(ListingMove.RECALL, at);
            approvedFor = null;
        } else {
            move(decision.from() == ListingStatus.LIVE ? ListingMove.REINSTATE : ListingMove.REOPEN, at);
            needsApproval = false;
        }
    }

    private void leave() {
        reviewer = null;
        reviewerName = null;
        reviewSince = null;
    }

    void requireFree(Moderator by) {
        if (reviewer != null
                && !reviewer.equals(by.id())
                && reviewSince != null
                && reviewSince.plus(ListingHold.LASTS).isAfter(by.at())) {
            throw new ListingFailure.InReviewElsewhere(reviewerName == null ? "" : reviewerName);
        }
    }

    /** A moderator finds nothing wrong with it as it is. */
    void approve(String approval) {
        needsApproval = false;
        approvedFor = approval;
        unseenSince = null;
    }
}
