package vn.nhan.identity.subject;

import java.time.LocalDate;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * A time of the law is nearly over, or is over.
 *
 * @param alarm {@code due-soon} or {@code overdue}
 * @param lastDay of the term that runs
 */
public record DataRequestDue(UUID requestId, String kind, String alarm, LocalDate lastDay) implements DomainEvent {}
