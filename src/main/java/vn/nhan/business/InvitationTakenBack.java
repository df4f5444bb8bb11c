package vn.nhan.business;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * What invited a business no longer does, such as an import that was undone.
 *
 * @param sourceId the one that {@link BusinessInvited} named
 */
public record InvitationTakenBack(UUID businessId, UUID sourceId) implements DomainEvent {}
