package vn.nhan.identity.federation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long we wait for providers and believe what they told us. */
@ConfigMapping(prefix = "nhan.federation")
interface FederationLimits {

    /** For one answer of a provider, from the first byte sent to the last received. */
    @WithDefault("5s")
    Duration timeout();

    @WithDefault("1h")
    Duration discoveryLifetime();

    @WithDefault("1h")
    Duration keysLifetime();

    /** Keys are asked for again at most this often, however many unknown ones tokens name. */
    @WithDefault("30s")
    Duration keysPause();

    /** A provider that failed is left alone for so long. */
    @WithDefault("5s")
    Duration failurePause();

    /** From leaving for the provider to coming back. */
    @WithDefault("10m")
    Duration flowLifetime();
}
