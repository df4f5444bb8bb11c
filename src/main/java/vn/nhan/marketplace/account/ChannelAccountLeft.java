package vn.nhan.marketplace.account;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** A business has given a shop at a marketplace up. */
public record ChannelAccountLeft(UUID accountId, UUID businessId, String channel) implements DomainEvent {}
