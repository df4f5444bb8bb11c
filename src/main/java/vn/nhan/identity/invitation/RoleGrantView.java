package vn.nhan.identity.invitation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;

/** What somebody may do in the province. */
record RoleGrantView(
        @NotNull UUID id,
        UUID accountId,
        String name,
        @Nullable String signInNameMasked,
        Role role,
        @Nullable String communeCode,
        Instant grantedAt) {}
