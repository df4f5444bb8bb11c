package vn.nhan.marketplace.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Capability;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Checks;
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
import vn.nhan.marketplace.connector.OwnShopOAuth;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/** Shops on Shopify. */
@ApplicationScoped
public final class ShopifyConnector implements Connector {

    private static final int TITLE_MAX = 255;
    private static final int DESCRIPTION_MAX = 60_000;
    private static final int PICTURES_MAX = 100;
    private static final long PICTURE_BYTES_MAX = 20L << 20;
    private static final int VARIANTS_MAX = 100;
    private static final int OPTIONS_MAX = 3;
    private static final long PRICE_MAX = 100_000_000_000L;
    private static final long STOCK_MAX = 1_000_000_000;
    private static final Set<String> FORMATS = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");
    private static final OAuth OAUTH = new OwnShopOAuth(
            "read_products,write_products,read_inventory,write_inventory,read_orders,read_locations,"
                    + "read_publications,write_publications",
            "shop",
            Map.of());

    private static final Descriptor DESCRIPTOR = new Descriptor(
            "shopify",
            "Shopify",
            Set.of(Capability.WEBHOOKS, Capability.ORDERS, Capability.IDEMPOTENCY_KEY, Capability.PICTURES_BY_ADDRESS),
            List.of(new Descriptor.Limit(Documents.BUCKET, 5, 50)),
            Duration.ofHours(1),
            new Descriptor.Hosts.Under(".myshopify.com"),
            Optional.empty(),
            Optional.empty(),
            List.of());

    @Override
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Call sign(Call call, Credentials credentials, Instant now, String nonce) {
        return call.to() == Call.To.SIGN_IN
                ? call
                : call.withHeader("X-Shopify-Access-Token", credentials.secret(Credentials.ACCESS_TOKEN));
    }

    @Override
    public Optional<Fault> classify(Call call, Reply reply) {
        return ShopifyFaults.of(call, reply);
    }

    @Override
    public List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        return Checks.of(want)
                .title(TITLE_MAX)
                .description(DESCRIPTION_MAX)
                .pictures(PICTURES_MAX, FORMATS)
                .pictureBytes(PICTURE_BYTES_MAX)
                .packages(PRICE_MAX, STOCK_MAX)
                .variants(VARIANTS_MAX, OPTIONS_MAX)
                .findings();
    }

    @Override
    public SortedMap<String, String> owned(Desired want, Known have) {
        return ShopifyGoods.owned(want, have);
    }

    @Override
    public HookVerdict verify(Hook hook, Credentials credentials) {
        return ShopifyHooks.verify(hook, credentials);
    }

    @Override
    public Uni<Applied> apply(Step step, Known have, Session session) {
        return new ShopifySteps(have, session).apply(step);
    }

    @Override
    public Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session) {
        return remoteId.map(id -> session.send(
                                Documents.call(Documents.READ, Json.object().put("id", id)))
                        .map(reply -> read(Documents.data(reply).path("product"), session)))
                .orElseGet(() -> find(want, session));
    }

    @Override
    public Uni<OrderPage> orders(OrderWindow window, Session session) {
        return ShopifyOrders.page(window, session);
    }

    @Override
    public Optional<OAuth> oauth() {
        return Optional.of(OAUTH);
    }

    private static Uni<Optional<Remote>> find(Desired want, Session session) {
        var variables = Json.object().put("handle", ShopifyGoods.handle(want)).put("sku", "sku:'" + want.sku() + "'");
        return session.send(Documents.call(Documents.FIND, variables)).map(reply -> {
            var data = Documents.data(reply);
            return read(data.path("productByIdentifier"), session)
                    .or(() -> Json.each(data.path("productVariants").path("nodes"))
                            .filter(variant -> variant.path("sku").asText().equals(want.sku()))
                            .findFirst()
                            .flatMap(variant -> read(variant.path("product"), session)));
        });
    }

    private static Optional<Remote> read(JsonNode product, Session session) {
        return product.isObject()
                ? Optional.of(new ShopifyReading(product).remote(session.clock().instant()))
                : Optional.empty();
    }
}
