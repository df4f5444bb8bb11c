package vn.nhan.identity.invitation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;

/** The role that somebody has taken up. */
record Accepted(
        @NotNull UUID accountId,
        Role role,
        @Nullable String communeCode,
        @Nullable UUID businessId,
        @Nullable String businessRole) {}
