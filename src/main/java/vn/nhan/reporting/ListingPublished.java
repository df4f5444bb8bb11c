package vn.nhan.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * What this room reads of the catalog's event of the same name. The catalog is no floor of ours to import from, and
 * events are matched by name.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ListingPublished(UUID businessId, String businessName, UUID listingId) implements DomainEvent {}
