package vn.nhan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantId;

/** Between the password and the code: a sealed note of whose password was right, good for five minutes at one province. */
@ApplicationScoped
class Challenges {

    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final Seal seal;
    private final Clock clock;

    Challenges(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    SignInService.Challenge of(UUID accountId, TenantId at) {
        var text = accountId + " " + clock.instant().plus(LIFETIME).getEpochSecond();
        var sealed = seal.close(TenantId.NATIONAL, place(at), text);
        return new SignInService.Challenge(
                Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LIFETIME.toSeconds());
    }

    /** Whose password was right; empty for anything that we did not give for this province in the last five minutes. */
    Optional<UUID> open(String challenge, TenantId at) {
        try {
            var sealed = Base64.getUrlDecoder().decode(challenge.getBytes(StandardCharsets.US_ASCII));
            var parts = seal.open(TenantId.NATIONAL, place(at), sealed).split(" ", -1);
            var expires = Instant.ofEpochSecond(Long.parseLong(parts[1]));
            return clock.instant().isBefore(expires) ? Optional.of(UUID.fromString(parts[0])) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private static String place(TenantId at) {
        return "challenge/" + at;
    }
}
