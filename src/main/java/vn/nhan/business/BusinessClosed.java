package vn.nhan.business;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** A business has ended on the platform: nothing of it may be published. */
public record BusinessClosed(UUID businessId) implements DomainEvent {}
