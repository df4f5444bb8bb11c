package vn.nhan.marketplace.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/**
 * Shops on Vendure. A shop lets us in by an API key ({@code tokenMethod} with {@code api-key}, since 3.6) of a role that may
 * read and write catalogue and stock and read orders, to the channel of one seller.
 */
@ApplicationScoped
public final class VendureConnector implements Connector {

    static final String KEY = "api-key";
    static final String CHANNEL = "channel-token";

    private static final int TITLE_MAX = 255;
    private static final int DESCRIPTION_MAX = 60_000;
    private static final int PICTURES_MAX = 50;
    private static final long PICTURE_BYTES_MAX = 20L << 20;
    private static final int VARIANTS_MAX = 100;
    private static final int OPTIONS_MAX = 5;
    // What 32 bits hold in hundredths: a shop that was not told otherwise stores amounts so.
    private static final long PRICE_MAX = 21_474_836;
    private static final long STOCK_MAX = Integer.MAX_VALUE;
    private static final Set<String> FORMATS = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    private static final Descriptor DESCRIPTOR = new Descriptor(
            "vendure",
            "Vendure",
            Set.of(Capability.ORDERS),
            List.of(new Descriptor.Limit(Documents.BUCKET, 5, 20)),
            Duration.ofHours(1),
            new Descriptor.Hosts.Anywhere(),
            Optional.empty(),
            Optional.empty(),
            List.of(KEY, CHANNEL));

    @Override
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Call sign(Call call, Credentials credentials, Instant now, String nonce) {
        return call.withHeader("vendure-api-key", credentials.secret(KEY))
                .withHeader("vendure-token", credentials.secret(CHANNEL));
    }

    @Override
    public Optional<Fault> classify(Call call, Reply reply) {
        return VendureFaults.of(reply);
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
        return VendureGoods.owned(want);
    }

    /** A shop sends none by itself. */
    @Override
    public HookVerdict verify(Hook hook, Credentials credentials) {
        return new HookVerdict.Forged("it sends none");
    }

    @Override
    public Uni<Applied> apply(Step step, Known have, Session session) {
        return new VendureSteps(have, session).apply(step);
    }

    @Override
    public Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session) {
        return remoteId.map(id -> session.send(
                                Documents.ask(Documents.READ, Json.object().put("id", id)))
                        .map(Documents::data)
                        .map(data -> read(data.path("product"), data, session)))
                .orElseGet(() -> find(want, session));
    }

    @Override
    public Uni<OrderPage> orders(OrderWindow window, Session session) {
        return VendureOrders.page(window, session);
    }

    private static Uni<Optional<Remote>> find(Desired want, Session session) {
        var variables = Json.object().put("mark", VendureGoods.mark(want)).put("sku", want.sku());
        return session.send(Documents.ask(Documents.FIND, variables))
                .map(Documents::data)
                .map(data -> found(data, want).flatMap(product -> read(product, data, session)));
    }

    /** The one that we made, or else one of that SKU. */
    static Optional<JsonNode> found(JsonNode data, Desired want) {
        return Json.each(data.path("products").path("items"))
                .findFirst()
                .or(() -> Json.each(data.path("productVariants").path("items"))
                        .filter(variant -> variant.path("sku").asText().equals(want.sku()))
                        .map(variant -> variant.path("product"))
                        .findFirst());
    }

    private static Optional<Remote> read(JsonNode product, JsonNode data, Session session) {
        return product.isObject()
                ? Optional.of(new VendureReading(product, Shop.of(data, session))
                        .remote(session.clock().instant()))
                : Optional.empty();
    }
}
