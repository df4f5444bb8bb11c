package vn.nhan.identity.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.event.DomainEvent;

/** Somebody has taken up the role that they were invited to. */
public record InvitationAccepted(
        UUID invitationId,
        UUID accountId,
        Role role,
        @Nullable UUID businessId,
        @Nullable String businessRole) implements DomainEvent {}
