package vn.nhan.business;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** An officer has sent a business's profile back with a reason. */
public record BusinessReturned(UUID businessId) implements DomainEvent {}
