package vn.nhan.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** What this room reads of the event of the same name of the room {@code marketplace}; see {@link ListingPublished}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ListedElsewhere(UUID businessId, String businessName, UUID listingId, String marketplace, Instant readAt)
        implements DomainEvent {}
