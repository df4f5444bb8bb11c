package vn.nhan.business;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * A business that has not registered itself was asked to come: an office wrote it down from a list, a helper from its
 * papers, or a letter to it was printed.
 *
 * @param by how: {@code import}, {@code helper} or {@code letter}
 * @param sourceId of the row, draft or letter that shows it; the same id again changes nothing
 */
public record BusinessInvited(UUID businessId, String by, UUID sourceId) implements DomainEvent {}
