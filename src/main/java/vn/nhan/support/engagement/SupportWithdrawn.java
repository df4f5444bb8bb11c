package vn.nhan.support.engagement;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** The department took an acceptance back: it never counted. */
record SupportWithdrawn(UUID engagementId, UUID businessId) implements DomainEvent {}
