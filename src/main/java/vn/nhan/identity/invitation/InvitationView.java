package vn.nhan.identity.invitation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;

/** An open invitation, as those who may invite see it. */
public record InvitationView(
        @NotNull UUID id,
        Role role,
        @Nullable String communeCode,
        @Nullable UUID businessId,
        @Nullable String businessRole,
        By by,
        @Nullable String name,
        Instant invitedAt,
        Instant expiresAt) {}
