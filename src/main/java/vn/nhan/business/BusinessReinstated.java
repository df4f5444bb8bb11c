package vn.nhan.business;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** A business's suspension has been lifted. */
public record BusinessReinstated(UUID businessId) implements DomainEvent {}
