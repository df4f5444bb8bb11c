package vn.nhan.marketplace.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import vn.nhan.marketplace.connector.Afterwards;
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
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.RemoteCategory;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/** Shops of one's own on WordPress with WooCommerce. */
@ApplicationScoped
public final class WooConnector implements Connector {

    private static final int TITLE_MAX = 255;
    private static final int DESCRIPTION_MAX = 60_000;
    private static final int PICTURES_MAX = 30;
    private static final int VARIANTS_MAX = 100;
    private static final int OPTIONS_MAX = 5;
    private static final long PRICE_MAX = 100_000_000_000L;
    private static final long STOCK_MAX = 1_000_000_000;
    private static final Set<String> FORMATS = Set.of("image/jpeg", "image/png", "image/webp", "image/gif");

    private static final Descriptor DESCRIPTOR = new Descriptor(
            "woocommerce",
            "WooCommerce",
            Set.of(Capability.WEBHOOKS, Capability.ORDERS, Capability.PICTURES_BY_ADDRESS),
            List.of(new Descriptor.Limit(WooCalls.BUCKET, 5, 10)),
            Duration.ofMinutes(15),
            new Descriptor.Hosts.Anywhere(),
            Optional.empty(),
            Optional.empty(),
            List.of(WooSignature.KEY, WooSignature.SECRET, WooHooks.SECRET));

    @Override
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Call sign(Call call, Credentials credentials, Instant now, String nonce) {
        return WooSignature.sign(call, credentials, now, nonce);
    }

    @Override
    public Optional<Fault> classify(Call call, Reply reply) {
        return WooFaults.of(reply);
    }

    @Override
    public List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        var findings = new ArrayList<>(Checks.of(want)
                .title(TITLE_MAX)
                .description(DESCRIPTION_MAX)
                .pictures(PICTURES_MAX, FORMATS)
                .packages(PRICE_MAX, STOCK_MAX)
                .variants(VARIANTS_MAX, OPTIONS_MAX)
                .findings());
        if (want.category().filter(id -> !id.matches("\\d{1,18}")).isPresent()) {
            findings.add(Finding.block("category", "category.missing", Map.of()));
        }
        return List.copyOf(findings);
    }

    @Override
    public SortedMap<String, String> owned(Desired want, Known have) {
        return WooGoods.owned(want);
    }

    @Override
    public HookVerdict verify(Hook hook, Credentials credentials) {
        return WooHooks.verify(hook, credentials);
    }

    @Override
    public Uni<Applied> apply(Step step, Known have, Session session) {
        if (step instanceof Step.Upsert upsert) {
            return new WooUpsert(upsert, have, session).apply();
        }
        var before = have.remote().orElseThrow();
        if (step instanceof Step.SetPrice price) {
            var change = Json.object().put("regular_price", WooGoods.price(price.priceDong()));
            return sent(
                    goods(price.remoteId(), price.remoteVariantId(), change),
                    session,
                    () -> Afterwards.price(before, price));
        }
        if (step instanceof Step.SetStock stock) {
            var change = Json.object().put("manage_stock", true).put("stock_quantity", stock.quantity());
            return sent(
                    goods(stock.remoteId(), stock.remoteVariantId(), change),
                    session,
                    () -> Afterwards.stock(before, stock));
        }
        if (step instanceof Step.Publish publish) {
            return status(publish.remoteId(), "publish", before, session);
        }
        if (step instanceof Step.Unlist unlist) {
            return status(unlist.remoteId(), "draft", before, session);
        }
        if (step instanceof Step.Remove remove) {
            return sent(
                    WooCalls.delete(remove.remoteId()), session, () -> Afterwards.state(before, Remote.State.DELETED));
        }
        return Uni.createFrom().failure(new IllegalArgumentException("nothing to do for " + step));
    }

    @Override
    public Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session) {
        return remoteId.map(id -> byId(id, session)).orElseGet(() -> bySku(want, session));
    }

    @Override
    public Uni<OrderPage> orders(OrderWindow window, Session session) {
        return WooOrders.page(window, session);
    }

    @Override
    public Uni<List<RemoteCategory>> categories(Session session) {
        return WooCategories.all(session);
    }

    private static Call goods(String product, String variant, JsonNode change) {
        return variant.equals(product)
                ? WooCalls.update(product, change)
                : WooCalls.updateVariation(product, variant, change);
    }

    private static Uni<Applied> status(String id, String status, Remote before, Session session) {
        return session.send(WooCalls.update(id, Json.object().put("status", status)))
                .map(reply -> Applied.of(Afterwards.state(before, WooReading.state(WooCalls.body(reply)))));
    }

    private static Uni<Applied> sent(Call call, Session session, Supplier<Remote> after) {
        return session.send(call).map(reply -> Applied.of(after.get()));
    }

    private static Uni<Optional<Remote>> byId(String id, Session session) {
        return session.send(WooCalls.product(id))
                .map(WooCalls::body)
                .chain(product -> isVariation(product)
                        ? byId(product.path("parent_id").asText(), session)
                        : whole(product, session))
                .onFailure(WooConnector::isGone)
                .recoverWithItem(Optional.empty());
    }

    /** The SKU of several packages leads to one of them, that of the listing to the whole even while it has none. */
    private static Uni<Optional<Remote>> bySku(Desired want, Session session) {
        return session.send(WooCalls.bySku(want.sku() + "," + WooGoods.parentSku(want)))
                .chain(reply -> Json.each(WooCalls.body(reply))
                        .min(Comparator.comparing(WooConnector::isVariation))
                        .map(found -> isVariation(found)
                                ? byId(found.path("parent_id").asText(), session)
                                : whole(found, session))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private static Uni<Optional<Remote>> whole(JsonNode product, Session session) {
        if (WooReading.state(product) == Remote.State.DELETED) {
            return Uni.createFrom().item(Optional.empty());
        }
        var now = session.clock().instant();
        return WooReading.isVariable(product)
                ? session.send(WooCalls.variations(WooReading.id(product)))
                        .map(reply -> Optional.of(new WooReading(
                                        product, Json.each(WooCalls.body(reply)).toList())
                                .remote(now)))
                : Uni.createFrom().item(Optional.of(new WooReading(product, List.of()).remote(now)));
    }

    private static boolean isVariation(JsonNode product) {
        return product.path("type").asText().equals("variation");
    }

    private static boolean isGone(Throwable failure) {
        return failure instanceof FaultException gone && gone.fault() instanceof Fault.Gone;
    }
}
