package vn.nhan.business.lineage;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** Both records stand by themselves again. */
public record MergeUndone(UUID linkId, UUID survivorId, UUID absorbedId) implements DomainEvent {}
