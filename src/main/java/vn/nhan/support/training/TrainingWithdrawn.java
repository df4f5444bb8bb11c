package vn.nhan.support.training;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * Nobody of a business counts as having completed a course any more.
 *
 * @param trainingId as in {@link TrainingCompleted}
 */
public record TrainingWithdrawn(UUID sessionId, UUID trainingId, UUID businessId, String name) implements DomainEvent {}
