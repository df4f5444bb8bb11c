package vn.nhan.business;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** A business has sent its profile to the department for the first time. */
public record BusinessRegistered(UUID businessId, String name) implements DomainEvent {}
