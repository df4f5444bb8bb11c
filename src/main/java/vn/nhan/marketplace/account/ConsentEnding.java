package vn.nhan.marketplace.account;

import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * A seller's consent ends soon.
 *
 * @param daysBefore 30, 7 or 1
 */
public record ConsentEnding(UUID accountId, UUID businessId, String channel, int daysBefore, Instant endsAt)
        implements DomainEvent {}
