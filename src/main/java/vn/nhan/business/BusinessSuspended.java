package vn.nhan.business;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** An officer has suspended a business: nothing of it may be published until that is lifted. */
public record BusinessSuspended(UUID businessId) implements DomainEvent {}
