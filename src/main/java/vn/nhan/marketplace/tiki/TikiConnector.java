package vn.nhan.marketplace.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
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
import vn.nhan.marketplace.connector.Labels;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.RemoteCategory;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.StandardChecks;
import vn.nhan.marketplace.connector.Step;

/** Tiki. Its setting: {@link #WAREHOUSE}. */
@ApplicationScoped
public final class TikiConnector implements Connector {

    /** Id of the seller's warehouse. */
    public static final String WAREHOUSE = "warehouse";

    private static final URI ADDRESS = URI.create("https://api.tiki.vn");
    private static final int TITLE_MAX = 255;
    private static final int PICTURES_MAX = 10;
    private static final StandardChecks.Frame FRAME =
            new StandardChecks.Frame(500, 8000, 10L * 1024 * 1024, Set.of("image/jpeg", "image/png"));

    private static final Descriptor DESCRIPTOR = new Descriptor(
            "tiki",
            "Tiki",
            Set.of(
                    Capability.REVIEW_STATE,
                    Capability.WEBHOOKS,
                    Capability.ORDERS,
                    Capability.CATEGORY_SCHEMA,
                    Capability.PICTURES_BY_ADDRESS),
            List.of(
                    new Descriptor.Limit(TikiCalls.READ, 5, 10),
                    new Descriptor.Limit(TikiCalls.WRITE, 5, 10),
                    new Descriptor.Limit(TikiCalls.ORDER, 2, 5)),
            Duration.ofHours(1),
            new Descriptor.Hosts.Only(Set.of("api.tiki.vn")),
            Optional.of(ADDRESS),
            Optional.empty(),
            List.of());

    private final OAuth oauth = new TikiOAuth();

    @Override
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Call sign(Call call, Credentials credentials, Instant now, String nonce) {
        return call.to() == Call.To.SIGN_IN
                ? TikiOAuth.signed(call, credentials)
                : call.withHeader("Authorization", "Bearer " + credentials.secret(Credentials.ACCESS_TOKEN));
    }

    @Override
    public Optional<Fault> classify(Call call, Reply reply) {
        return TikiFaults.of(reply);
    }

    @Override
    public List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        return new StandardChecks(want, rules)
                .title(5, TITLE_MAX)
                .description(want.html(), 1, 20_000)
                .pictures(1, PICTURES_MAX, FRAME)
                .prices(1000, 500_000_000)
                .stock(999_999)
                .weights()
                .category()
                .variants(50)
                .options(Labels::of, 50)
                .skus(Pattern.compile("\\S+"), 50)
                .findings();
    }

    @Override
    public SortedMap<String, String> owned(Desired want, Known have) {
        return new TikiListing(want, Map.of()).owned();
    }

    @Override
    public List<Step> plan(Desired want, Known have) {
        return new TikiPlan(want, have, owned(want, have)).steps();
    }

    @Override
    public HookVerdict verify(Hook hook, Credentials credentials) {
        return TikiHooks.verify(hook, credentials);
    }

    @Override
    public Optional<OAuth> oauth() {
        return Optional.of(oauth);
    }

    /** By the packages' own codes: a request has no product yet, and several products are one listing. */
    @Override
    public Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session) {
        return new TikiReader(session).read(want);
    }

    @Override
    public Uni<OrderPage> orders(OrderWindow window, Session session) {
        return new TikiOrders(window, session).page();
    }

    @Override
    public Uni<Map<String, String>> introduction(Session session) {
        return TikiCalls.ask(session, Call.get(TikiCalls.SELLER, TikiCalls.READ))
                .map(seller -> Json.text(seller, "sid")
                        .or(() -> Json.text(seller, "id"))
                        .map(id -> Map.of(TikiOAuth.SHOP_ID, id))
                        .orElse(Map.of()));
    }

    @Override
    public Uni<List<RemoteCategory>> categories(Session session) {
        return TikiCalls.ask(
                        session, Call.get(TikiCalls.CATEGORIES, TikiCalls.READ).with("lang", "vi"))
                .map(answer -> Json.each(answer.path("data"))
                        .map(one -> new RemoteCategory(
                                one.path("id").asText(),
                                List.of(one.path("name").asText()),
                                one.path("is_primary").asBoolean()))
                        .toList());
    }

    @Override
    public Uni<Optional<CategoryRules>> rules(String category, Session session) {
        var call = Call.get(TikiCalls.CATEGORIES + "/" + category + "/attributes", TikiCalls.READ);
        return TikiCalls.ask(session, call)
                .map(answer -> Optional.of(new CategoryRules(
                        category,
                        Json.each(answer.path("data"))
                                .map(TikiConnector::attribute)
                                .toList(),
                        5,
                        TITLE_MAX,
                        1,
                        PICTURES_MAX,
                        session.clock().instant())));
    }

    private static CategoryRules.Attribute attribute(JsonNode attribute) {
        var values = new LinkedHashSet<String>();
        attribute.path("values").forEach(value -> values.add(value.path("value").asText()));
        return new CategoryRules.Attribute(
                attribute.path("code").asText(),
                attribute.path("display_name").asText(),
                attribute.path("is_required").asBoolean(),
                values,
                255);
    }

    @Override
    public Uni<Applied> apply(Step step, Known have, Session session) {
        var writes = new TikiWrites(have, session);
        if (step instanceof Step.Upsert upsert) {
            return writes.write(upsert);
        }
        var before = have.remote().orElseThrow();
        if (step instanceof Step.SetPrice price) {
            var body = Json.object().put("original_sku", price.sku()).put("price", price.priceDong());
            return TikiCalls.updateSku(session, body).replaceWith(Applied.of(Afterwards.price(before, price)));
        }
        if (step instanceof Step.SetStock stock) {
            var body = Json.object().put("original_sku", stock.sku()).put("quantity", stock.quantity());
            return TikiCalls.updateSku(session, body).replaceWith(Applied.of(Afterwards.stock(before, stock)));
        }
        var skus = before.variants().stream().map(Remote.Variant::sku).toList();
        if (step instanceof Step.Publish) {
            return writes.active(skus, true).replaceWith(Applied.of(Afterwards.state(before, Remote.State.LIVE)));
        }
        if (step instanceof Step.Unlist || step instanceof Step.Remove) {
            return writes.active(skus, false).replaceWith(Applied.of(Afterwards.state(before, Remote.State.UNLISTED)));
        }
        return Uni.createFrom().item(Applied.of(before));
    }
}
