package vn.nhan.business.lineage;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** One record took another of the same firm in; the absorbed one is read only from now on. */
public record BusinessesMerged(UUID linkId, UUID survivorId, UUID absorbedId) implements DomainEvent {}
