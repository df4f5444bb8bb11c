package vn.nhan.business.lineage;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** A household or group became a cooperative or enterprise: its old record is closed, what hangs on it stays. */
public record BusinessConverted(UUID linkId, UUID formerId, UUID presentId) implements DomainEvent {}
