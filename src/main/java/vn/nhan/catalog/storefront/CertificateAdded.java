package vn.nhan.catalog.storefront;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** A certificate of a business has been put on file, says the room above. */
record CertificateAdded(UUID businessId, UUID certificateId) implements DomainEvent {}
