package vn.nhan.business;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * A business, or a helper for it, has done something.
 *
 * @param id of the entry, lot, batch or offer that shows it
 */
public record BusinessActed(UUID businessId, Act what, UUID id) implements DomainEvent {}
