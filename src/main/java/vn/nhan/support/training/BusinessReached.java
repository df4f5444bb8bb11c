package vn.nhan.support.training;

import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * A campaign has reached a business, and a paper on file shows it. Firms with several records are counted once.
 *
 * @param channel key of a {@link Channel}
 * @param campaign its title
 * @param businessName as it was then
 */
public record BusinessReached(
        UUID campaignId, UUID businessId, Instant at, String channel, String campaign, String businessName)
        implements DomainEvent {}
