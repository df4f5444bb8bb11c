package vn.nhan.identity.federation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To a provider and back: what every purpose has in common. */
@ApplicationScoped
class Journey {

    private final OidcClient client;
    private final SpentFlows spent;
    private final FederationLimits limits;
    private final Clock clock;

    Journey(OidcClient client, SpentFlows spent, FederationLimits limits, Clock clock) {
        this.client = client;
        this.spent = spent;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Somebody who wants to go.
     *
     * @param account of whoever is signed in; null for a sign-in
     * @param redirectUri where the provider sends them back
     * @param next where they go on to afterwards
     */
    record Wish(
            Provider provider,
            Flow.Purpose purpose,
            @Nullable UUID account,
            String redirectUri,
            String next) {}

    /** @param address of the provider, with everything it needs to know */
    record Departure(Flow flow, URI address) {}

    /** Fails with {@link FederationFailure.ProviderAway}. */
    Uni<Departure> leave(Wish wish) {
        return client.discovery(wish.provider()).map(discovery -> {
            var flow = new Flow(
                    wish.provider().name(),
                    wish.purpose(),
                    wish.account(),
                    Flow.Words.fresh(),
                    wish.redirectUri(),
                    wish.next(),
                    clock.instant().plus(limits.flowLifetime()));
            return new Departure(flow, flow.address(discovery, wish.provider()));
        });
    }

    /** Where somebody goes who has left already; fails with {@link FederationFailure.ProviderAway}. */
    Uni<URI> address(Provider provider, Flow flow) {
        return client.discovery(provider).map(discovery -> flow.address(discovery, provider));
    }

    /** The identity of whoever came back; fails with a {@link FederationFailure}. */
    Uni<IdToken> arrive(Provider provider, Flow flow, Callback callback) {
        if (!flow.provider().equals(provider.name()) || !callback.answers(flow)) {
            return Uni.createFrom().failure(new FederationFailure.FlowEnded());
        }
        return spent.spend(flow)
                .chain(() -> client.discovery(provider))
                .map(discovery -> callback.codeFrom(provider, discovery))
                .chain(code -> client.redeem(provider, flow.redemption(code)));
    }
}
