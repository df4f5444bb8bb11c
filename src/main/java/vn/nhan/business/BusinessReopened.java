package vn.nhan.business;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** A decision about a business has been taken back: until the next one nothing of it may be published. */
public record BusinessReopened(UUID businessId) implements DomainEvent {}
