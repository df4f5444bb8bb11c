package vn.nhan.simulator.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Delivery;
import vn.nhan.simulator.Probe;
import vn.nhan.simulator.Simulator;

/**
 * A shop as WooCommerce 11 showed itself: replayed nonces and old stamps are refused, a SKU is unique over products and
 * variations, a price that is no number is taken for none, pictures are fetched, a batch answers for each of its items.
 */
public final class WooSimulator extends Simulator implements Probe {

    public static final String KEY = Keys.KEY;
    public static final String SECRET = Keys.SECRET;
    public static final String HOOK_SECRET = "wh-0000-secret-of-a-made-up-shop";

    private static final String ROOT = "/wp-json/wc/v3/";
    private static final int SKEW_MINUTES = 10;

    private final Keys keys = new Keys();
    private final Shop shop = new Shop();
    private final Orders orders = new Orders();
    private int deliveries;

    public WooSimulator(int port, Clock clock) {
        super(port, clock);
    }

    @Override
    protected Answered answer(Asked asked) {
        var skew = strikes(Chaos.Kind.CLOCK_SKEW, asked.path()) ? SKEW_MINUTES : 0;
        var refused = keys.refusal(asked, base().toString(), clock().instant().plus(Duration.ofMinutes(skew)));
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!asked.path().startsWith(ROOT)) {
            return Keys.error(404, "rest_no_route", "No route was found matching the URL and request method.");
        }
        try {
            return routed(asked, asked.path().substring(ROOT.length()).split("/"));
        } catch (Shop.Refusal refusal) {
            return refusal.answer;
        }
    }

    private Answered routed(Asked asked, String[] path) {
        return switch (path[0]) {
            case "orders" -> Answered.json(200, page(asked, orders.found(asked)));
            case "products" -> path.length == 1 ? products(asked) : below(asked, path);
            default -> Keys.error(404, "rest_no_route", "No route was found matching the URL and request method.");
        };
    }

    private Answered products(Asked asked) {
        if (asked.method().equals("POST")) {
            return Answered.json(201, shop.create(0, asked.json()));
        }
        var sku = asked.query().get("sku");
        var found =
                sku == null ? shop.products() : Arrays.stream(sku.split(",")).flatMap(one -> shop.bySku(one).stream());
        return Answered.json(200, page(asked, found));
    }

    private Answered below(Asked asked, String[] path) {
        if (path[1].equals("categories")) {
            return Answered.json(200, page(asked, categories()));
        }
        if (path[1].equals("batch")) {
            return batch(0, asked.json());
        }
        var id = Long.parseLong(path[1]);
        if (path.length == 2) {
            return thing(asked, shop.product(id));
        }
        shop.product(id);
        if (path.length == 3) {
            return asked.method().equals("POST")
                    ? Answered.json(201, shop.create(id, asked.json()))
                    : Answered.json(200, page(asked, shop.variations(id)));
        }
        return path[3].equals("batch")
                ? batch(id, asked.json())
                : thing(asked, shop.variation(id, Long.parseLong(path[3])));
    }

    private Answered thing(Asked asked, ObjectNode thing) {
        if (asked.method().equals("DELETE")) {
            shop.delete(thing.path("id").asLong());
        } else if (asked.isWrite()) {
            shop.write(thing, asked.json());
        }
        return Answered.json(200, thing);
    }

    private Answered batch(long product, JsonNode asked) {
        var answer = Shop.JSON.createObjectNode();
        for (var one : asked.path("create")) {
            add(answer.withArray("create"), () -> shop.create(product, one));
        }
        for (var one : asked.path("update")) {
            add(answer.withArray("update"), () -> {
                var thing = shop.product(one.path("id").asLong());
                shop.write(thing, one);
                return thing;
            });
        }
        for (var id : asked.path("delete")) {
            add(answer.withArray("delete"), () -> {
                var thing = shop.product(id.asLong());
                shop.delete(id.asLong());
                return thing;
            });
        }
        return Answered.json(200, answer);
    }

    private static void add(ArrayNode answers, Supplier<ObjectNode> work) {
        try {
            answers.add(work.get().deepCopy());
        } catch (Shop.Refusal refusal) {
            answers.addObject().put("id", 0).set("error", tree(refusal.answer.body()));
        }
    }

    private static JsonNode tree(byte[] body) {
        try {
            return Shop.JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ObjectNode> page(Asked asked, Stream<ObjectNode> all) {
        var size = Integer.parseInt(asked.query().getOrDefault("per_page", "10"));
        var page = Integer.parseInt(asked.query().getOrDefault("page", "1"));
        return all.skip((long) (page - 1) * size).limit(Math.min(size, 100)).toList();
    }

    private static Stream<ObjectNode> categories() {
        return Stream.of(
                Shop.JSON
                        .createObjectNode()
                        .put("id", 15)
                        .put("name", "Uncategorized")
                        .put("parent", 0),
                Shop.JSON
                        .createObjectNode()
                        .put("id", 20)
                        .put("name", "Nông sản &amp; đặc sản")
                        .put("parent", 0),
                Shop.JSON
                        .createObjectNode()
                        .put("id", 21)
                        .put("name", "Trái cây")
                        .put("parent", 20));
    }

    /** Somebody buys, or the order moves on. */
    public synchronized void order(long id, String status, Instant modified, Map<String, Long> quantities) {
        orders.put(id, status, modified, quantities);
    }

    /** As the shop sends it now. */
    public Delivery delivery(String topic, String id) {
        var body = ("{\"id\":" + id + ",\"status\":\"publish\"}").getBytes(StandardCharsets.UTF_8);
        return new Delivery(
                Map.of(
                        "x-wc-webhook-topic",
                        topic,
                        "x-wc-webhook-source",
                        base() + "/",
                        "x-wc-webhook-delivery-id",
                        "d" + ++deliveries,
                        "x-wc-webhook-signature",
                        Keys.mac("HmacSHA256", HOOK_SECRET, body)),
                body);
    }

    @Override
    protected Answered rateLimited() {
        return Keys.error(429, "too_many_requests", "Too many requests").with("Retry-After", "7");
    }

    /** There is no answer with status 200 that means it. */
    @Override
    protected Answered busy() {
        return Answered.text(503, "text/html", "<h1>Briefly unavailable for scheduled maintenance.</h1>");
    }

    /** Keys don't end; the nearest to it is a stamp that isn't taken. */
    @Override
    protected Answered tokenExpired() {
        return Keys.error(401, "woocommerce_rest_authentication_error", "Invalid timestamp.");
    }

    @Override
    protected Answered tokenRevoked() {
        return Keys.error(401, "woocommerce_rest_authentication_error", "Consumer key is invalid.");
    }

    @Override
    public Probe probe() {
        return this;
    }

    @Override
    public int remoteCount() {
        return (int) shop.products().filter(WooSimulator::isThere).count();
    }

    private static boolean isThere(ObjectNode product) {
        return !product.path("status").asText().equals("trash");
    }

    @Override
    public List<String> skus() {
        return shop.products()
                .filter(WooSimulator::isThere)
                .map(product ->
                        shop.variations(product.path("id").asLong()).findFirst().orElse(product))
                .map(goods -> goods.path("sku").asText())
                .toList();
    }

    @Override
    public Optional<RemoteView> bySku(String sku) {
        return shop.bySku(sku).map(goods -> {
            var parent = goods.path("parent_id").asLong();
            var product = parent == 0 ? goods : shop.product(parent);
            var variations = shop.variations(product.path("id").asLong()).toList();
            return new RemoteView(
                    product.path("id").asText(),
                    product.path("name").asText().replace("&amp;", "&"),
                    product.path("description").asText(),
                    goods.path("regular_price").asLong(),
                    goods.path("stock_quantity").asLong(),
                    product.path("status").asText().equals("publish")
                            && !goods.path("regular_price").asText().isEmpty()
                            && goods.path("stock_quantity").asLong() > 0,
                    shop.pictures(product),
                    (variations.isEmpty() ? List.of(product) : variations)
                            .stream().map(one -> one.path("sku").asText()).toList());
        });
    }

    @Override
    public synchronized void editByHand(String sku, Map<String, Object> fields) {
        var goods = shop.bySku(sku).orElseThrow();
        var parent = goods.path("parent_id").asLong();
        var product = parent == 0 ? goods : shop.product(parent);
        fields.forEach((field, value) -> {
            switch (field) {
                case "title" -> product.put("name", value.toString());
                case "description" -> product.put("description", value.toString());
                case "price" -> goods.put("regular_price", value.toString());
                default -> goods.put("stock_quantity", (long) value);
            }
        });
    }

    @Override
    public synchronized void deleteByHand(String sku) {
        var goods = shop.bySku(sku).orElseThrow();
        var parent = goods.path("parent_id").asLong();
        (parent == 0 ? goods : shop.product(parent)).put("status", "trash");
    }

    @Override
    public synchronized void createByHand(String sku, String title, long priceDong, long stock) {
        var asked = Shop.JSON.createObjectNode().put("name", title).put("sku", sku);
        asked.put("regular_price", "" + priceDong).put("manage_stock", true).put("stock_quantity", stock);
        shop.create(0, asked);
    }
}
