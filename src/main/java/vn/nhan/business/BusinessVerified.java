package vn.nhan.business;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** An officer has verified a business. */
public record BusinessVerified(UUID businessId, String name) implements DomainEvent {}
