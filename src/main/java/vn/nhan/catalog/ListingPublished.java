package vn.nhan.catalog;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** An offer has come to stand on the province's storefront. */
public record ListingPublished(UUID businessId, String businessName, UUID listingId, UUID productId)
        implements DomainEvent {}
