package vn.nhan.marketplace.outbound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.engine.Wire;

/**
 * Sends calls to marketplaces. No redirect is followed, no cookie kept, no proxy of the environment used, and no answer
 * unpacked: it is as large as it is.
 */
@ApplicationScoped
public class OutboundWire implements Wire {

    /** Room for the listings that are under way, and for orders, settings and checks beside them. */
    private static final int AT_ONCE_PER_ACCOUNT = 36;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int CONNECTIONS_PER_HOST = 128;
    private static final int KEPT_SECONDS = 15;
    private static final int MOST_JUDGED = 1_000;
    /** Shorter than Java itself remembers a name. */
    private static final Duration JUDGED_FOR = Duration.ofSeconds(10);

    static final Exchange.Limits LIMITS =
            new Exchange.Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 8 * 1024 * 1024);

    private final Vertx vertx;
    private final HttpClient client;
    private final Exit exit;
    private final Exchange.Limits limits;
    /** What was judged holds for its address alone, whatever the name stands for by now. */
    private final Cache<Where, Exit.Way> judged = Caffeine.newBuilder()
            .maximumSize(MOST_JUDGED)
            .expireAfterWrite(JUDGED_FOR)
            .build();

    private final Bulkhead bulkhead = new Bulkhead(AT_ONCE_PER_ACCOUNT, PATIENCE);
    private final Function<String, Descriptor.Hosts> hosts;

    @Inject
    OutboundWire(Vertx vertx, Connectors connectors, MarketplaceConfig config) {
        this(
                vertx,
                new Exit(Names.SYSTEM, new Exit.Rules(config.simulators())),
                channel -> connectors.require(channel).descriptor().hosts(),
                new Options(options(), LIMITS.within(config.callTimeOut())));
    }

    /** What tests have otherwise. */
    record Options(HttpClientOptions http, Exchange.Limits limits) {}

    OutboundWire(Vertx vertx, Exit exit, Function<String, Descriptor.Hosts> hosts, Options options) {
        this.vertx = vertx;
        this.exit = exit;
        this.hosts = hosts;
        this.limits = options.limits();
        this.client = vertx.createHttpClient(options.http(), new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_HOST));
    }

    static HttpClientOptions options() {
        return new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setVerifyHost(true)
                .setTrustAll(false)
                .setConnectTimeout((int) LIMITS.connect().toMillis())
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setDecompressionSupported(false);
    }

    @Override
    public Uni<Reply> send(Target target, Call signed) {
        return bulkhead.run(target.account(), () -> exchange(target, signed));
    }

    private Uni<Reply> exchange(Target target, Call signed) {
        var context = Vertx.currentContext();
        var base = signed.to() == Call.To.SIGN_IN ? target.signIn() : target.api();
        var allowed = hosts.apply(target.channel());
        var way = way(new Where(base, allowed));
        var reply = Uni.createFrom()
                .completionStage(() ->
                        new Exchange(client, limits).begin(vertx, way, signed).toCompletionStage());
        return context == null ? reply : reply.emitOn(command -> back(context, command));
    }

    private record Where(URI base, Descriptor.Hosts allowed) {}

    private Future<Exit.Way> way(Where where) {
        var known = judged.getIfPresent(where);
        return known == null
                ? vertx.executeBlocking(() -> exit.to(where.base(), where.allowed()), false)
                        .onSuccess(found -> judged.put(where, found))
                : Future.succeededFuture(known);
    }

    /** A transaction goes on only where it began. */
    private static void back(Context context, Runnable command) {
        if (Vertx.currentContext() == context) {
            command.run();
        } else {
            context.runOnContext(go -> command.run());
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
