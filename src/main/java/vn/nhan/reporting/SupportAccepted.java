package vn.nhan.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.event.DomainEvent;

/** What this room reads of the event of the same name of the room {@code support}; see {@link ListingPublished}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SupportAccepted(
        UUID engagementId,
        UUID businessId,
        String businessName,
        @Nullable String programme,
        Instant acceptedAt) implements DomainEvent {}
