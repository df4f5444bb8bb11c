package vn.nhan.marketplace.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.MultipartPayload;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.RemoteCategory;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/** Shopee. Its settings: {@link #WAREHOUSE} and {@link #LOGISTICS}, both to be left out where the shop has one of each. */
@ApplicationScoped
public final class ShopeeConnector implements Connector {

    /** Id of the place that stock is counted at. */
    public static final String WAREHOUSE = "warehouse";

    /** Ids of the ways in which things are sent, with commas between. */
    public static final String LOGISTICS = "logistics";

    static final String ADDRESS = "https://partner.shopeemobile.com";

    private static final Descriptor DESCRIPTOR = new Descriptor(
            "shopee",
            "Shopee",
            Set.of(Capability.REVIEW_STATE, Capability.WEBHOOKS, Capability.ORDERS, Capability.CATEGORY_SCHEMA),
            List.of(
                    new Descriptor.Limit(ShopeeCalls.READ, 10, 20),
                    new Descriptor.Limit(ShopeeCalls.WRITE, 5, 10),
                    new Descriptor.Limit(ShopeeCalls.IMAGE, 5, 10),
                    new Descriptor.Limit(ShopeeCalls.ORDER, 5, 10)),
            Duration.ofMinutes(5),
            new Descriptor.Hosts.Only(Set.of("partner.shopeemobile.com")),
            Optional.of(URI.create(ADDRESS)),
            Optional.empty(),
            List.of());

    private final OAuth oauth = new ShopeeOAuth();

    @Override
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Call sign(Call call, Credentials credentials, Instant now, String nonce) {
        return ShopeeSignature.sign(call, credentials, now);
    }

    @Override
    public Optional<Fault> classify(Call call, Reply reply) {
        return ShopeeFaults.of(reply);
    }

    @Override
    public List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        return ShopeeRules.check(want, rules);
    }

    @Override
    public SortedMap<String, String> owned(Desired want, Known have) {
        return new ShopeeListing(want, have).owned();
    }

    @Override
    public HookVerdict verify(Hook hook, Credentials credentials) {
        return ShopeeHooks.verify(hook, credentials);
    }

    @Override
    public Optional<OAuth> oauth() {
        return Optional.of(oauth);
    }

    @Override
    public Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session) {
        var reader = new ShopeeReader(session);
        return remoteId.map(id -> reader.byId(want, id)).orElseGet(() -> reader.bySku(want));
    }

    @Override
    public Uni<OrderPage> orders(OrderWindow window, Session session) {
        return new ShopeeOrders(window, session).page();
    }

    @Override
    public Uni<Optional<CategoryRules>> rules(String category, Session session) {
        return new ShopeeCategories(session).rules(category).map(Optional::of);
    }

    @Override
    public Uni<List<RemoteCategory>> categories(Session session) {
        return new ShopeeCategories(session).all();
    }

    @Override
    public Uni<Applied> apply(Step step, Known have, Session session) {
        if (step instanceof Step.PutImage image) {
            return upload(image, session);
        }
        if (step instanceof Step.Upsert upsert) {
            return upsert.creates() ? create(upsert, have, session) : change(upsert, have, session);
        }
        var before = have.remote().orElseThrow();
        if (step instanceof Step.SetPrice price) {
            return send(session, "update_price", price(price)).replaceWith(Applied.of(Afterwards.price(before, price)));
        }
        if (step instanceof Step.SetStock stock) {
            return send(session, "update_stock", stock(stock, session))
                    .replaceWith(Applied.of(Afterwards.stock(before, stock)));
        }
        if (step instanceof Step.Publish) {
            return seen(before, true, session);
        }
        if (step instanceof Step.Unlist) {
            return seen(before, false, session);
        }
        if (step instanceof Step.Remove) {
            return send(session, "delete_item", item(before.remoteId()))
                    .replaceWith(Applied.of(Afterwards.state(before, Remote.State.DELETED)));
        }
        return Uni.createFrom().item(Applied.of(before));
    }

    private static Uni<Applied> upload(Step.PutImage step, Session session) {
        var picture = step.picture();
        return session.bytes(picture).chain(bytes -> {
            var form = new MultipartPayload(picture.sha256())
                    .file("image", picture.sha256(), picture.mime(), bytes)
                    .payload();
            var call = Call.write("POST", ShopeeCalls.UPLOAD_IMAGE, ShopeeCalls.IMAGE, form)
                    .repeatable();
            return ShopeeCalls.ask(session, call)
                    .map(response -> Applied.handle(
                            Known.imageHandle(picture.sha256()), required(response.path("image_info"), "image_id")));
        });
    }

    private static Uni<Applied> create(Step.Upsert step, Known have, Session session) {
        var listing = new ShopeeListing(step.want(), have);
        var categories = new ShopeeCategories(session);
        return categories
                .logistics()
                .chain(logistics -> categories
                        .attributes(step.want())
                        .chain(attributes -> ShopeeCalls.ask(
                                session,
                                ShopeeCalls.write(
                                        "add_item", listing.created(attributes, logistics, session.settings()))))
                        .map(response -> Applied.of(made(listing, required(response, "item_id"), session))));
    }

    /** Of several packages only the first is there yet, as the whole item. */
    private static Remote made(ShopeeListing listing, String id, Session session) {
        var first = listing.want().variants().get(0);
        var fields = new TreeMap<>(listing.owned());
        fields.remove(ShopeeListing.OPTIONS);
        return new Remote(
                id,
                listing.want().variants().size() == 1 ? Remote.State.LIVE : Remote.State.UNLISTED,
                List.of(),
                fields,
                List.of(new Remote.Variant(
                        ShopeeListing.NO_MODEL,
                        first.sku(),
                        OptionalLong.of(first.priceDong()),
                        OptionalLong.of(first.sellable()))),
                Map.of(),
                session.clock().instant());
    }

    /** First what the item says; its packages are another step, for they are another call. */
    private static Uni<Applied> change(Step.Upsert step, Known have, Session session) {
        var before = have.remote().orElseThrow();
        var listing = new ShopeeListing(step.want(), have);
        var said = new TreeMap<>(listing.owned());
        said.keySet().retainAll(step.fields());
        said.remove(ShopeeListing.OPTIONS);
        if (said.isEmpty()) {
            return packages(step.want(), before, session);
        }
        return new ShopeeCategories(session)
                .attributes(step.want())
                .chain(attributes -> send(
                        session,
                        "update_item",
                        listing.changed(said.keySet(), attributes).put("item_id", ShopeeListing.id(before.remoteId()))))
                .replaceWith(Applied.of(Afterwards.fields(before, said)));
    }

    private static Uni<Applied> packages(Desired want, Remote before, Session session) {
        var reader = new ShopeeReader(session);
        return reader.items(List.of(before.remoteId()))
                .chain(items -> new ShopeeVariants(want, before.remoteId(), session)
                        .bringAbout(items.stream()
                                .anyMatch(item -> item.path("has_model").asBoolean())))
                .chain(() -> reader.byId(want, before.remoteId()))
                .map(found -> new Applied(found, Map.of()));
    }

    private static Uni<Applied> seen(Remote before, boolean listed, Session session) {
        var body = Json.object();
        body.putArray("item_list").add(item(before.remoteId()).put("unlist", !listed));
        return send(session, "unlist_item", body)
                .replaceWith(Applied.of(Afterwards.state(before, listed ? Remote.State.LIVE : Remote.State.UNLISTED)));
    }

    private static JsonNode price(Step.SetPrice step) {
        var body = item(step.remoteId());
        body.putArray("price_list")
                .addObject()
                .put("model_id", ShopeeListing.id(step.remoteVariantId()))
                .put("original_price", step.priceDong());
        return body;
    }

    private static JsonNode stock(Step.SetStock step, Session session) {
        var body = item(step.remoteId());
        body.putArray("stock_list")
                .addObject()
                .put("model_id", ShopeeListing.id(step.remoteVariantId()))
                .set("seller_stock", ShopeeListing.stock(step.quantity(), session.settings()));
        return body;
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode item(String id) {
        return Json.object().put("item_id", ShopeeListing.id(id));
    }

    /** All of these say what shall be, so sending them twice does no more than once. */
    private static Uni<JsonNode> send(Session session, String name, JsonNode body) {
        return ShopeeCalls.ask(session, ShopeeCalls.write(name, body).repeatable());
    }

    private static String required(JsonNode node, String field) {
        return Json.text(node, field).orElseThrow(() -> new FaultException(new Fault.Unknown("no-" + field, "")));
    }
}
