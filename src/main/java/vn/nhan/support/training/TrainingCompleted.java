package vn.nhan.support.training;

import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * Somebody of a business has completed a course. Once for each person: who counts businesses takes the first.
 *
 * @param trainingId the same as {@code sessionId}, by the name under which the pipeline of businesses reads it
 * @param name of the course
 * @param at when it was held
 */
public record TrainingCompleted(
        UUID sessionId, UUID trainingId, UUID businessId, String businessName, String name, Instant at)
        implements DomainEvent {}
