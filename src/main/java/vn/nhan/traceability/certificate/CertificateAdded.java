package vn.nhan.traceability.certificate;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** A certificate has been put on file; lots of its plots may now be able to show it. */
public record CertificateAdded(UUID businessId, UUID certificateId) implements DomainEvent {}
