package vn.nhan.support.assessment;

import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * A business knows where it stands. To be counted by instrument: levels of two instruments say nothing beside each other.
 *
 * @param instrument such as {@code 1567-2025}
 * @param level 0 to 5
 */
public record AssessmentFinished(UUID assessmentId, UUID businessId, String instrument, int level, Instant at)
        implements DomainEvent {}
