package vn.nhan.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** How long sign-ins last and how often they may be tried. */
@ConfigMapping(prefix = "nhan.identity")
interface IdentityConfig {

    @WithDefault("10m")
    Duration accessTokenLifetime();

    /** A sign-in ends this long after its last use. */
    @WithDefault("14d")
    Duration refreshTokenLifetime();

    /** A sign-in ends this long after it began, however much it is used. */
    @WithDefault("60d")
    Duration signInLifetime();

    /** A refresh token used twice within this time was a lost reply, not a theft. */
    @WithDefault("10s")
    Duration reuseGrace();

    @WithDefault("15m")
    Duration attemptWindow();

    @WithDefault("10")
    int attemptsPerAccount();

    @WithDefault("60")
    int attemptsPerAddress();

    /**
     * Passwords worked on at the same time; each takes 19 MiB and a processor for some 50 ms. Half of the processors when
     * unset, so that the rest of the house has the other half.
     */
    OptionalInt passwordWorkers();

    /** Passwords waiting for a worker; more are refused at once. */
    @WithDefault("64")
    int passwordQueue();

    FirstOperator firstOperator();

    /** The account that a new installation begins with; ignored once there is an operator. */
    interface FirstOperator {
        Optional<String> signInName();

        Optional<String> password();
    }
}
