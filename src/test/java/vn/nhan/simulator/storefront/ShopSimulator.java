package vn.nhan.simulator.storefront;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Hash;
import vn.nhan.simulator.Probe;
import vn.nhan.simulator.Simulator;

/** What such shops do alike; how one gets in, and where stock is counted, stands in the subclass. */
public abstract class ShopSimulator extends Simulator implements Probe {

    private final Tongue tongue;
    private final Stock stock;
    private final List<ObjectNode> orders = new ArrayList<>();

    protected ShopSimulator(int port, Clock clock, Tongue tongue) {
        super(port, clock);
        this.tongue = tongue;
        this.stock = new Stock(tongue, clock);
    }

    /** Empty when the caller may come in. */
    protected abstract Optional<Answered> refusal(Asked asked);

    /** What only this shop answers. */
    protected abstract Optional<Answered> own(Asked asked, Stock stock);

    @Override
    protected final Answered answer(Asked asked) {
        var refused = refusal(asked);
        if (refused.isPresent()) {
            return refused.get();
        }
        try {
            return own(asked, stock).orElseGet(() -> routed(asked));
        } catch (Stock.Refusal refusal) {
            return refusal.answer;
        }
    }

    private Answered routed(Asked asked) {
        if (!asked.path().startsWith(tongue.root()) || !asked.path().endsWith(".json")) {
            return Answered.json(404, Map.of("errors", "Not Found"));
        }
        var end = asked.path().length() - ".json".length();
        var path = asked.path().substring(tongue.root().length(), end).split("/");
        return switch (path[0]) {
            case "locations" ->
                Answered.json(200, Map.of("locations", List.of(Map.of("id", 963_414, "name", "Kho mẫu"))));
            case "orders" -> orders(asked);
            case "variants" -> variant(asked, Long.parseLong(path[1]));
            case "products" -> path.length == 1 ? products(asked) : product(asked, path);
            default -> Answered.json(404, Map.of("errors", "Not Found"));
        };
    }

    private Answered products(Asked asked) {
        if (asked.method().equals("POST")) {
            return Answered.json(
                    201, Map.of("product", stock.create(asked.json().path("product"))));
        }
        var sku = asked.query().get("sku");
        var found = sku == null
                ? stock.all()
                : stock.bySku(sku).map(one -> List.of(one.product())).orElse(List.of());
        return Answered.json(200, Map.of("products", found));
    }

    private Answered product(Asked asked, String[] path) {
        var product = stock.product(Long.parseLong(path[1]));
        if (path.length > 2) {
            return path[2].equals("images") ? image(asked, path, product) : variants(asked, path, product);
        }
        if (asked.method().equals("DELETE")) {
            stock.delete(Long.parseLong(path[1]));
            return Answered.json(200, Map.of());
        }
        if (asked.isWrite()) {
            stock.write(product, asked.json().path("product"));
        }
        return Answered.json(200, Map.of("product", product));
    }

    private Answered image(Asked asked, String[] path, ObjectNode product) {
        var image = asked.json().path("image");
        if (path.length == 3) {
            return Answered.json(201, Map.of("image", stock.addImage(product, image)));
        }
        var id = Long.parseLong(path[3]);
        if (asked.method().equals("DELETE")) {
            stock.remove(product, "images", id);
            return Answered.json(200, Map.of());
        }
        stock.place(product, stock.image(product, id), image.path("position").asInt());
        return Answered.json(200, Map.of("image", stock.image(product, id)));
    }

    private Answered variants(Asked asked, String[] path, ObjectNode product) {
        if (asked.method().equals("DELETE")) {
            stock.remove(product, "variants", Long.parseLong(path[3]));
            return Answered.json(200, List.of());
        }
        var added = stock.add(product, asked.json().path("variant"));
        stock.named(product);
        return Answered.json(201, Map.of("variant", added));
    }

    private Answered variant(Asked asked, long id) {
        var found = stock.variant(id);
        if (asked.isWrite()) {
            stock.change(found.variant(), asked.json().path("variant"));
            stock.named(found.product());
        }
        return Answered.json(200, Map.of("variant", found.variant()));
    }

    private Answered orders(Asked asked) {
        var since = Long.parseLong(asked.query().getOrDefault("since_id", "0"));
        var from = Instant.parse(asked.query().getOrDefault(tongue.changed() + "_min", "1970-01-01T00:00:00Z"));
        var found = orders.stream()
                .filter(order -> order.path("id").asLong() > since)
                .filter(order ->
                        !Instant.parse(order.path(tongue.changed()).asText()).isBefore(from))
                .sorted(Comparator.comparingLong(order -> order.path("id").asLong()))
                .limit(Long.parseLong(asked.query().getOrDefault("limit", "50")))
                .toList();
        return Answered.json(200, Map.of("orders", found));
    }

    /** Somebody buys; {@code more} are fields of the order. */
    public final void order(long id, Instant changed, Map<String, String> more, Map<String, Long> quantities) {
        orders.removeIf(order -> order.path("id").asLong() == id);
        var order = Stock.JSON.createObjectNode().put("id", id).put(tongue.changed(), changed.toString());
        order.put("financial_status", "pending").putNull("fulfillment_status");
        more.forEach(order::put);
        order.putObject("shipping_address").put("name", "Người Mua Mẫu").put("phone", "0900 000 000");
        var lines = order.putArray("line_items");
        quantities.forEach((sku, quantity) ->
                lines.addObject().put("sku", sku).put("quantity", quantity).put("price", 85_000.0));
        orders.add(order);
    }

    protected static String signature(String secret, byte[] body) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Hash.hmac("HmacSHA256", secret, body)));
    }

    protected static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected final Answered rateLimited() {
        return Answered.json(429, Map.of("errors", "Exceeded 4 calls per second"))
                .with("Retry-After", "2.0");
    }

    /** They have no answer with status 200 that means it. */
    @Override
    protected final Answered busy() {
        return Answered.text(503, "text/html", "<h1>Service Unavailable</h1>");
    }

    @Override
    protected final Answered tokenExpired() {
        return Answered.json(401, Map.of("errors", "[API] Invalid access token"));
    }

    @Override
    protected final Answered tokenRevoked() {
        return Answered.json(403, Map.of("errors", "The application was removed from the shop"));
    }

    @Override
    public final Probe probe() {
        return this;
    }

    @Override
    public final int remoteCount() {
        return stock.all().size();
    }

    @Override
    public final Optional<RemoteView> bySku(String sku) {
        return stock.bySku(sku).map(found -> {
            var skus = new ArrayList<String>();
            found.product()
                    .path("variants")
                    .forEach(one -> skus.add(one.path("sku").asText()));
            var quantity = found.variant().path("inventory_quantity").asLong();
            return new RemoteView(
                    found.product().path("id").asText(),
                    found.product().path(tongue.title()).asText(),
                    found.product().path(tongue.html()).asText(),
                    found.variant().path("price").asLong(),
                    quantity,
                    !found.product().path(tongue.published()).isNull() && quantity > 0,
                    stock.pictures(found.product()),
                    skus);
        });
    }

    @Override
    public final synchronized void editByHand(String sku, Map<String, Object> fields) {
        var found = stock.bySku(sku).orElseThrow();
        fields.forEach((field, value) -> {
            switch (field) {
                case "title" -> found.product().put(tongue.title(), value.toString());
                case "description" -> found.product().put(tongue.html(), value.toString());
                case "price" -> found.variant().put("price", (long) value);
                default -> found.variant().put("inventory_quantity", (long) value);
            }
        });
    }

    @Override
    public final synchronized void deleteByHand(String sku) {
        stock.delete(stock.bySku(sku).orElseThrow().product().path("id").asLong());
    }

    @Override
    public final synchronized void createByHand(String sku, String title, long priceDong, long quantity) {
        var asked = Stock.JSON.createObjectNode().put(tongue.title(), title);
        asked.putArray("variants").addObject().put("sku", sku).put("price", priceDong);
        stock.create(asked);
        stock.bySku(sku).orElseThrow().variant().put("inventory_quantity", quantity);
    }
}
