package vn.nhan.marketplace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What an operator sets for marketplaces. */
@ConfigMapping(prefix = "nhan.marketplace")
public interface MarketplaceConfig {

    /** Whether calls may go to marketplaces on this very machine, over plain http; never in production. */
    @WithDefault("false")
    boolean simulators();

    /** Marketplaces that are only played, by the connector's id, each at its address on this machine; on a laptop alone. */
    Map<String, URI> simulated();

    /** Where a seller returns to from one of those that isn't told where. */
    Optional<String> simulatedBack();

    /** What stands behind the name of a marketplace that is only played. */
    Optional<String> simulatedMark();

    /** How long a worker has a listing for itself; whoever is held up for longer keeps nothing of what it does. */
    @WithDefault("PT90S")
    Duration lease();

    /** Until the last byte of an answer is there; well below a third of {@link #lease()}. */
    @WithDefault("PT20S")
    Duration callTimeOut();

    /** For so long after a write, a marketplace's search may not find yet what was just made. */
    @WithDefault("PT2M")
    Duration appearing();

    /** Between two tries, however often they came to nothing. */
    @WithDefault("PT15M")
    Duration longestPause();

    /**
     * Calls a second of every bucket of a marketplace, by the connector's id, in place of what is published: more where a
     * marketplace granted more, 0 where nothing is limited.
     */
    Map<String, Double> callsPerSecond();

    /** Of the keys that credentials are sealed under; a higher one has all of them sealed anew. */
    @WithDefault("1")
    int keyVersion();

    /** The application that an operator registered at a marketplace, by the connector's id. */
    Map<String, Application> applications();

    /** How the marketplace knows this installation. */
    interface Application {

        /** What is no secret, such as {@code app-key}. */
        Map<String, String> ids();

        /** Such as {@code app-secret}. */
        Map<String, String> secrets();

        /** Another address than the marketplace's own: a sandbox, or a simulator. */
        Optional<URI> api();

        /** See {@link #api()}; where tokens are given, and sellers are asked to let us in. */
        Optional<URI> signIn();
    }
}
