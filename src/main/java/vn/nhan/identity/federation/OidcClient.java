package vn.nhan.identity.federation;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import vn.nhan.identity.federation.IdTokenRefused.Reason;

/** Speaks to providers: reads what they say of themselves, and redeems codes for ID tokens that hold. */
@ApplicationScoped
class OidcClient {

    private static final Logger LOG = Logger.getLogger(OidcClient.class);

    private final ProviderLine line;
    private final IdTokenRules rules;
    private final FederationLimits limits;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    OidcClient(ProviderLine line, IdTokenRules rules, FederationLimits limits, Clock clock) {
        this.line = line;
        this.rules = rules;
        this.limits = limits;
        this.clock = clock;
    }

    /** What we remember of one provider. */
    private record Known(Remembered<Discovery> discovery, Remembered<List<JsonWebKey>> keys) {}

    /** Fails with {@link FederationFailure.ProviderAway}. */
    Uni<Discovery> discovery(Provider provider) {
        return here(provider, () -> known(provider).discovery().get());
    }

    /**
     * Fails with {@link FederationFailure.ProviderAway}, {@link FederationFailure.FlowEnded} for a code that the provider
     * refuses, or {@link FederationFailure.NotTrusted}.
     */
    Uni<IdToken> redeem(Provider provider, Redemption redemption) {
        return here(
                provider,
                () -> known(provider)
                        .discovery()
                        .get()
                        .thenCompose(discovery -> line.send(redemption.request(discovery, provider.client())))
                        .thenApply(Redemption::tokens)
                        .thenCompose(tokens -> verified(
                                provider,
                                tokens.idToken(),
                                new IdTokenRules.Expected(
                                        provider.issuer(),
                                        provider.client().id(),
                                        redemption.nonce(),
                                        tokens.accessToken()))));
    }

    private CompletableFuture<IdToken> verified(Provider provider, String token, IdTokenRules.Expected expected) {
        var keys = known(provider).keys();
        return keys.get().thenCompose(kept -> {
            try {
                return CompletableFuture.completedFuture(rules.verify(token, expected, kept));
            } catch (IdTokenRefused refused) {
                if (refused.reason() != Reason.UNKNOWN_KEY) {
                    throw refused;
                }
                return keys.newerThan(limits.keysPause()).thenApply(newer -> rules.verify(token, expected, newer));
            }
        });
    }

    private Known known(Provider provider) {
        return known.computeIfAbsent(provider.name(), name -> {
            var discovery = new Remembered<>(
                    () -> line.get(provider.discoveryAddress())
                            .thenApply(document -> Discovery.read(document, provider)),
                    limits.discoveryLifetime(),
                    limits.failurePause(),
                    clock);
            var keys = new Remembered<>(
                    () -> discovery
                            .get()
                            .thenCompose(found -> line.get(found.jwksUri()))
                            .thenApply(ProviderKeys::read),
                    limits.keysLifetime(),
                    limits.failurePause(),
                    clock);
            return new Known(discovery, keys);
        });
    }

    /** The answer comes back on the caller's own context, as the database session of the request expects. */
    private static <T> Uni<T> here(Provider provider, Supplier<CompletableFuture<T>> work) {
        return Uni.createFrom().deferred(() -> {
            var context = Vertx.currentContext();
            var answer =
                    Uni.createFrom().completionStage(work).onFailure().transform(failure -> told(provider, failure));
            return context == null ? answer : answer.emitOn(task -> context.runOnContext(x -> task.run()));
        });
    }

    private static FederationFailure told(Provider provider, Throwable failure) {
        if (failure instanceof Redemption.Refused) {
            return new FederationFailure.FlowEnded();
        }
        if (failure instanceof IdTokenRefused refused) {
            LOG.warnf("%s: ID token refused: %s", provider.name(), refused.reason());
            return new FederationFailure.NotTrusted();
        }
        // Of other failures the class alone: a message might quote what the provider sent.
        var reason = failure instanceof Unusable
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
        LOG.warnf("%s: provider of no use: %s", provider.name(), reason);
        return new FederationFailure.ProviderAway();
    }
}
