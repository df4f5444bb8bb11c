package vn.nhan.marketplace.binding;

import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * A listing was read back as live on a marketplace, for the first time there.
 *
 * @param channel id of the marketplace's connector
 * @param marketplace its trade name
 * @param readAt when it was read back and found to agree
 */
public record ListedElsewhere(
        UUID businessId, String businessName, UUID listingId, String channel, String marketplace, Instant readAt)
        implements DomainEvent {}
