package vn.nhan.marketplace.order;

import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * Packages of a listing were sold at a marketplace. Says nothing of who bought.
 *
 * @param channel id of the marketplace's connector
 * @param marketplace its trade name
 * @param count packages
 * @param soldAt the first of these sales, by the marketplace's clock
 */
public record SoldElsewhere(
        UUID businessId,
        String businessName,
        UUID listingId,
        String channel,
        String marketplace,
        long count,
        Instant soldAt)
        implements DomainEvent {}
