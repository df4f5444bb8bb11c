package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.Businesses;
import vn.nhan.platform.event.Outbox;

/** Tells the rest of the platform that an offer has come to be seen. What is seen doesn't depend on it. */
@ApplicationScoped
class Announcements {

    private final Businesses businesses;
    private final Outbox outbox;
    private final Clock clock;

    Announcements(Businesses businesses, Outbox outbox, Clock clock) {
        this.businesses = businesses;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For an offer that has just gone live: at once, or left to {@link AnnounceJob} until its time has come. */
    Uni<Void> published(Mutiny.Session session, Listing listing) {
        listing.announcedAt = null;
        return ifVisible(session, listing);
    }

    Uni<Void> ifVisible(Mutiny.Session session, Listing listing) {
        var now = clock.instant();
        if (listing.announcedAt != null || !listing.facts().isVisibleAt(now)) {
            return Uni.createFrom().voidItem();
        }
        listing.announcedAt = now;
        return businesses
                .require(session, listing.businessId)
                .chain(business -> outbox.publish(
                        session,
                        listing.tenant(),
                        new ListingPublished(listing.businessId, business.name(), listing.id(), listing.productId)));
    }
}
