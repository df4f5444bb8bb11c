package vn.nhan.marketplace.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.nhan.marketplace.connector.Afterwards;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Capability;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.RemoteCategory;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/** TikTok Shop. Its setting: {@link #WAREHOUSE}, to be left out where the default one is meant. */
@ApplicationScoped
public final class TikTokConnector implements Connector {

    /** Id of the warehouse in which stock is counted. */
    public static final String WAREHOUSE = "warehouse";

    /** Fifty a second for each call of each shop. */
    private static final List<Descriptor.Limit> LIMITS = Stream.of(
                    TikTokCalls.READ,
                    TikTokCalls.CONTENT,
                    TikTokCalls.PRICE,
                    TikTokCalls.STOCK,
                    TikTokCalls.SALE,
                    TikTokCalls.IMAGE,
                    TikTokCalls.ORDER)
            .map(bucket -> new Descriptor.Limit(bucket, 50, 50))
            .toList();

    private static final Descriptor DESCRIPTOR = new Descriptor(
            "tiktok",
            "TikTok Shop",
            Set.of(
                    Capability.IDEMPOTENCY_KEY,
                    Capability.REVIEW_STATE,
                    Capability.WEBHOOKS,
                    Capability.ORDERS,
                    Capability.CATEGORY_SCHEMA),
            LIMITS,
            Duration.ofSeconds(30),
            new Descriptor.Hosts.Only(Set.of("open-api.tiktokglobalshop.com", "auth.tiktok-shops.com")),
            Optional.of(URI.create("https://open-api.tiktokglobalshop.com")),
            Optional.of(URI.create("https://auth.tiktok-shops.com")),
            List.of());

    private final OAuth oauth = new TikTokOAuth();

    @Override
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Call sign(Call call, Credentials credentials, Instant now, String nonce) {
        return TikTokSignature.sign(call, credentials, now);
    }

    @Override
    public Optional<Fault> classify(Call call, Reply reply) {
        return TikTokFaults.of(reply);
    }

    @Override
    public List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        return TikTokRules.check(want, rules);
    }

    @Override
    public SortedMap<String, String> owned(Desired want, Known have) {
        return new TikTokListing(TikTokListing.shown(want), have).owned();
    }

    @Override
    public List<Step> plan(Desired want, Known have) {
        return new TikTokPlan(TikTokListing.shown(want), have, owned(want, have)).steps();
    }

    @Override
    public HookVerdict verify(Hook hook, Credentials credentials) {
        return TikTokHooks.verify(hook, credentials);
    }

    @Override
    public Optional<OAuth> oauth() {
        return Optional.of(oauth);
    }

    @Override
    public Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session) {
        var reader = new TikTokReader(session);
        return remoteId.map(id -> reader.byId(want, id)).orElseGet(() -> reader.bySku(want));
    }

    @Override
    public Uni<OrderPage> orders(OrderWindow window, Session session) {
        return new TikTokOrders(window, session).page();
    }

    @Override
    public Uni<Optional<CategoryRules>> rules(String category, Session session) {
        return new TikTokShelf(session).rules(category).map(Optional::of);
    }

    @Override
    public Uni<List<RemoteCategory>> categories(Session session) {
        return new TikTokShelf(session).categories();
    }

    /** Of several shops the Vietnamese one. */
    @Override
    public Uni<Map<String, String>> introduction(Session session) {
        return TikTokCalls.ask(session, Call.get("/authorization/202309/shops", TikTokCalls.READ))
                .map(data -> Json.each(data.path("shops"))
                        .sorted((one, other) -> Boolean.compare(isVietnamese(other), isVietnamese(one)))
                        .findFirst()
                        .map(shop -> Map.of(
                                TikTokSignature.SHOP_ID,
                                shop.path("id").asText(),
                                TikTokSignature.SHOP_CIPHER,
                                shop.path("cipher").asText()))
                        .orElse(Map.of()));
    }

    private static boolean isVietnamese(JsonNode shop) {
        return "VN".equals(shop.path("region").asText());
    }

    @Override
    public Uni<Applied> apply(Step step, Known have, Session session) {
        if (step instanceof Step.PutImage image) {
            return TikTokWrites.upload(image, session);
        }
        if (step instanceof Step.Upsert upsert) {
            return new TikTokWrites(have, session).write(upsert);
        }
        var before = have.remote().orElseThrow();
        if (step instanceof Step.SetPrice price) {
            var body = Json.object();
            body.putArray("skus")
                    .addObject()
                    .put("id", price.remoteVariantId())
                    .set("price", TikTokListing.price(price.priceDong()));
            return send(session, "/" + price.remoteId() + "/prices/update", TikTokCalls.PRICE, body)
                    .replaceWith(Applied.of(Afterwards.price(before, price)));
        }
        if (step instanceof Step.SetStock stock) {
            return new TikTokWrites(have, session).stock(stock);
        }
        if (step instanceof Step.Publish) {
            return send(session, "/activate", TikTokCalls.SALE, ids(before))
                    .replaceWith(Applied.of(Afterwards.state(before, Remote.State.LIVE)));
        }
        if (step instanceof Step.Unlist) {
            return send(session, "/deactivate", TikTokCalls.SALE, ids(before))
                    .replaceWith(Applied.of(Afterwards.state(before, Remote.State.UNLISTED)));
        }
        if (step instanceof Step.Remove) {
            var call = Call.write("DELETE", TikTokCalls.PRODUCTS, TikTokCalls.SALE, Json.payload(ids(before)));
            return TikTokCalls.ask(session, call.repeatable())
                    .replaceWith(Applied.of(Afterwards.state(before, Remote.State.DELETED)));
        }
        return Uni.createFrom().item(Applied.of(before));
    }

    private static JsonNode ids(Remote remote) {
        var body = Json.object();
        body.set("product_ids", Json.array(List.of(remote.remoteId())));
        return body;
    }

    static Uni<JsonNode> send(Session session, String path, String bucket, JsonNode body) {
        return TikTokCalls.ask(
                session,
                TikTokCalls.post(TikTokCalls.PRODUCTS + path, bucket, body).repeatable());
    }
}
