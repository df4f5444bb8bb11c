package vn.nhan.marketplace.lazada;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Lazada in Vietnam. Its setting: {@link #BOX}. */
@ApplicationScoped
public final class LazadaConnector implements Connector {

    /** Length, width and height of a parcel in centimetres, as {@code 30x20x10}. */
    public static final String BOX = "box";

    private static final Descriptor DESCRIPTOR = new Descriptor(
            "lazada",
            "Lazada",
            Set.of(Capability.REVIEW_STATE, Capability.WEBHOOKS, Capability.ORDERS, Capability.CATEGORY_SCHEMA),
            List.of(
                    new Descriptor.Limit(LazadaCalls.READ, 10, 20),
                    new Descriptor.Limit(LazadaCalls.WRITE, 5, 10),
                    new Descriptor.Limit(LazadaCalls.AMOUNT, 50, 50),
                    new Descriptor.Limit(LazadaCalls.IMAGE, 5, 10),
                    new Descriptor.Limit(LazadaCalls.ORDER, 5, 10)),
            Duration.ofSeconds(7200),
            new Descriptor.Hosts.Only(Set.of("api.lazada.vn", "auth.lazada.com")),
            Optional.of(URI.create("https://api.lazada.vn")),
            Optional.of(URI.create(LazadaOAuth.HOST)),
            List.of());

    private final OAuth oauth = new LazadaOAuth();

    @Override
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Call sign(Call call, Credentials credentials, Instant now, String nonce) {
        return LazadaSignature.sign(call, credentials, now);
    }

    @Override
    public Optional<Fault> classify(Call call, Reply reply) {
        return LazadaFaults.of(reply);
    }

    @Override
    public List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        return LazadaRules.check(want, rules);
    }

    @Override
    public SortedMap<String, String> owned(Desired want, Known have) {
        return new LazadaListing(want, have, Map.of()).owned();
    }

    @Override
    public HookVerdict verify(Hook hook, Credentials credentials) {
        return LazadaHooks.verify(hook, credentials);
    }

    @Override
    public Optional<OAuth> oauth() {
        return Optional.of(oauth);
    }

    @Override
    public Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session) {
        var reader = new LazadaReader(session);
        return remoteId.map(id -> reader.byId(want, id)).orElseGet(() -> reader.bySku(want));
    }

    @Override
    public Uni<OrderPage> orders(OrderWindow window, Session session) {
        return new LazadaOrders(window, session).page();
    }

    @Override
    public Uni<Optional<CategoryRules>> rules(String category, Session session) {
        return new LazadaCategories(session).rules(category).map(Optional::of);
    }

    @Override
    public Uni<List<RemoteCategory>> categories(Session session) {
        return new LazadaCategories(session).all();
    }

    @Override
    public Uni<Applied> apply(Step step, Known have, Session session) {
        var writes = new LazadaWrites(have, session);
        if (step instanceof Step.PutImage image) {
            return LazadaWrites.upload(image, session);
        }
        if (step instanceof Step.Upsert upsert) {
            return writes.write(upsert);
        }
        var before = have.remote().orElseThrow();
        if (step instanceof Step.SetPrice price) {
            var sku = sku(price.remoteId(), price.remoteVariantId(), price.sku())
                    .put("Price", Long.toString(price.priceDong()));
            return amount("/product/price_quantity/update", sku, session)
                    .replaceWith(Applied.of(Afterwards.price(before, price)));
        }
        if (step instanceof Step.SetStock stock) {
            var sku = sku(stock.remoteId(), stock.remoteVariantId(), stock.sku())
                    .put("SellableQuantity", Long.toString(stock.quantity()));
            return amount("/product/stock/sellable/update", sku, session)
                    .replaceWith(Applied.of(Afterwards.stock(before, stock)));
        }
        if (step instanceof Step.Publish) {
            return writes.send("/product/update", active(before))
                    .replaceWith(Applied.of(Afterwards.state(before, Remote.State.LIVE)));
        }
        if (step instanceof Step.Unlist) {
            return unlist(before, session);
        }
        if (step instanceof Step.Remove) {
            return writes.remove(before.remoteId(), skuIds(before))
                    .replaceWith(Applied.of(Afterwards.state(before, Remote.State.DELETED)));
        }
        return Uni.createFrom().item(Applied.of(before));
    }

    private static Uni<Applied> unlist(Remote before, Session session) {
        var product = Json.object().put("ItemId", before.remoteId());
        product.putObject("Skus").set("SkuId", Json.array(skuIds(before)));
        var call = LazadaCalls.post("/product/deactivate", LazadaCalls.WRITE)
                .with("apiRequestBody", LazadaCalls.request(product))
                .repeatable();
        return LazadaCalls.ask(session, call).replaceWith(Applied.of(Afterwards.state(before, Remote.State.UNLISTED)));
    }

    private static ObjectNode active(Remote remote) {
        var product = Json.object().put("ItemId", remote.remoteId());
        var skus = product.putObject("Skus").putArray("Sku");
        remote.variants()
                .forEach(variant -> skus.addObject()
                        .put("SkuId", variant.remoteId())
                        .put("SellerSku", variant.sku())
                        .put("Status", "active"));
        return product;
    }

    private static List<String> skuIds(Remote remote) {
        return remote.variants().stream().map(Remote.Variant::remoteId).toList();
    }

    private static ObjectNode sku(String item, String sku, String seller) {
        return Json.object().put("ItemId", item).put("SkuId", sku).put("SellerSku", seller);
    }

    private static Uni<Void> amount(String name, ObjectNode sku, Session session) {
        var product = Json.object();
        product.putObject("Skus").putArray("Sku").add(sku);
        return LazadaCalls.ask(
                        session,
                        LazadaCalls.write(name, LazadaCalls.AMOUNT, product).repeatable())
                .replaceWithVoid();
    }
}
