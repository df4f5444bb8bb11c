package vn.nhan.business.onboarding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** What this room reads of the event by which a room above says that a business counts as taught no more. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TrainingWithdrawn(UUID businessId, UUID trainingId, String name) implements DomainEvent {}
