package vn.nhan.business.onboarding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** What this room reads of the catalog's event of the same name: the catalog stands above it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ListingPublished(UUID businessId, UUID listingId) implements DomainEvent {}
