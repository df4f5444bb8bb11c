package vn.nhan.business.lineage;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** It was a mistake: the household or group goes on. */
public record ConversionUndone(UUID linkId, UUID formerId, UUID presentId) implements DomainEvent {}
