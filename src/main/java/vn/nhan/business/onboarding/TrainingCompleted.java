package vn.nhan.business.onboarding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** What this room reads of the event by which a room above says that a business has been taught. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TrainingCompleted(UUID businessId, UUID trainingId, String name) implements DomainEvent {}
