package vn.nhan.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** What this room reads of the event of the same name of the room {@code support}; see {@link ListingPublished}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BusinessReached(
        UUID campaignId, UUID businessId, Instant at, String channel, String campaign, String businessName)
        implements DomainEvent {}
