package vn.nhan.simulator.plain;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Probe;
import vn.nhan.simulator.Simulator;

/**
 * Goods under {@code /goods}, found by their SKU a minute and a half after they were made, pictures under {@code /pictures}, each shop behind a token of its own ({@code token-…}, which
 * {@code /tokens} renews).
 */
public final class PlainMarket extends Simulator implements Probe {

    private static final Duration LAG = Duration.ofSeconds(90);

    private final Map<String, Goods> goods = new TreeMap<>();
    private final Map<String, String> pictures = new TreeMap<>();
    private final PlainSales sales = new PlainSales();
    private int lastId;
    private int renewals;

    public PlainMarket(int port, Clock clock) {
        super(port, clock);
    }

    private static final class Goods {

        private final String id;
        private final Map<String, Object> fields = new LinkedHashMap<>();
        private final Map<String, Package> packages = new LinkedHashMap<>();
        private List<String> pictures = List.of();
        private final Instant foundFrom;
        private boolean live = true;
        private String state = "ok";

        private Goods(String id, Instant foundFrom) {
            this.id = id;
            this.foundFrom = foundFrom;
        }
    }

    private static final class Package {

        private String id = "";
        private long price;
        private long stock;
    }

    @Override
    protected Answered answer(Asked asked) {
        if (!asked.header("authorization").orElse("").startsWith("Bearer token-")) {
            return error(401, "no-token");
        }
        var parts = asked.path().split("/", -1);
        return switch (parts[1]) {
            case "tokens" -> Answered.json(200, Map.of("token", "token-renewed-" + ++renewals));
            case "pictures" -> picture(asked);
            case "orders" -> sales.answer(asked.query());
            case "goods" -> parts.length == 2 ? all(asked) : one(asked, parts);
            default -> error(404, "no-such-address");
        };
    }

    private Answered picture(Asked asked) {
        var id = "p" + (pictures.size() + 1);
        pictures.put(id, sha256(asked.body()));
        return Answered.json(200, Map.of("id", id));
    }

    private Answered all(Asked asked) {
        if (asked.method().equals("GET")) {
            return Answered.json(
                    200,
                    goods.values().stream()
                            .filter(one ->
                                    one.packages.containsKey(asked.query().getOrDefault("sku", "")))
                            .filter(one -> !clock().instant().isBefore(one.foundFrom))
                            .map(PlainMarket::shown)
                            .toList());
        }
        var one = new Goods("g" + ++lastId, clock().instant().plus(LAG));
        goods.put(one.id, one);
        write(one, asked.json());
        if (strikes(Chaos.Kind.REVIEW_PENDING, asked.path())) {
            one.state = "review";
        }
        if (strikes(Chaos.Kind.REVIEW_REJECTED, asked.path())) {
            one.state = "rejected";
        }
        return Answered.json(201, shown(one));
    }

    private Answered one(Asked asked, String[] parts) {
        var one = goods.get(parts[2]);
        if (one == null) {
            return error(404, "no-such-goods");
        }
        if (parts.length == 5) {
            var found = one.packages.values().stream()
                    .filter(candidate -> candidate.id.equals(parts[4]))
                    .findFirst()
                    .orElseThrow();
            var body = asked.json();
            found.price = body.path("price").asLong(found.price);
            found.stock = body.path("stock").asLong(found.stock);
        } else if (asked.isWrite()) {
            write(one, asked.json());
        } else if (one.state.equals("review") && !strikes(Chaos.Kind.REVIEW_PENDING, asked.path())) {
            var before = shown(one);
            one.state = "ok";
            return Answered.json(200, before);
        }
        return Answered.json(200, shown(one));
    }

    private void write(Goods one, JsonNode body) {
        if (body.has("title")) {
            one.fields.put("title", body.get("title").asText());
            one.fields.put("text", body.get("text").asText());
            one.state = "ok";
        }
        if (body.has("live")) {
            one.live = body.get("live").asBoolean();
        }
        if (body.has("pictures")) {
            var ids = new ArrayList<String>();
            body.get("pictures").forEach(id -> ids.add(id.asText()));
            one.pictures = ids;
        }
        if (body.has("packages")) {
            var before = Map.copyOf(one.packages);
            one.packages.clear();
            body.get("packages").forEach(each -> {
                var sku = each.get("sku").asText();
                var kept = before.getOrDefault(sku, new Package());
                if (kept.id.isEmpty()) {
                    kept.id = one.id + "-" + sku;
                    kept.price = each.get("price").asLong();
                    kept.stock = each.get("stock").asLong();
                }
                one.packages.put(sku, kept);
            });
        }
    }

    private static Map<String, Object> shown(Goods one) {
        var all = new LinkedHashMap<>(one.fields);
        all.put("id", one.id);
        all.put("live", one.live);
        all.put("state", one.state);
        all.put("pictures", one.pictures);
        all.put(
                "packages",
                one.packages.entrySet().stream()
                        .map(each -> Map.of(
                                "sku", each.getKey(),
                                "id", each.getValue().id,
                                "price", each.getValue().price,
                                "stock", each.getValue().stock))
                        .toList());
        return all;
    }

    private static Answered error(int status, String code) {
        return Answered.json(status, Map.of("error", code));
    }

    @Override
    protected Answered rateLimited() {
        return error(429, "too-fast").with("Retry-After", "3");
    }

    @Override
    protected Answered busy() {
        return error(200, "busy");
    }

    @Override
    protected Answered tokenExpired() {
        return error(401, "token-expired");
    }

    @Override
    protected Answered tokenRevoked() {
        return error(403, "shut-out");
    }

    @Override
    public Probe probe() {
        return this;
    }

    @Override
    public synchronized int remoteCount() {
        return goods.size();
    }

    @Override
    public synchronized Optional<RemoteView> bySku(String sku) {
        return goods.values().stream()
                .filter(one -> one.packages.containsKey(sku))
                .findFirst()
                .map(one -> new RemoteView(
                        one.id,
                        String.valueOf(one.fields.get("title")),
                        String.valueOf(one.fields.get("text")),
                        one.packages.get(sku).price,
                        one.packages.get(sku).stock,
                        one.live && one.state.equals("ok"),
                        one.pictures.stream().map(pictures::get).toList(),
                        List.copyOf(one.packages.keySet())));
    }

    /** Somebody orders: the marketplace lowers its own stock at once. */
    public synchronized void sell(String order, String sku, long quantity) {
        order(order, "open", sku, quantity);
        change(sku, -quantity);
    }

    /** An order comes to be; no stock is moved. */
    public synchronized void order(String order, String state, String sku, long quantity) {
        sales.put(order, state, clock().instant(), sku, quantity);
    }

    /** An order goes on; one that is cancelled gives back here what it took. */
    public synchronized void move(String order, String state) {
        var sku = sales.sku(order);
        if (state.equals("cancelled")) {
            change(sku, sales.quantity(order));
        }
        sales.put(order, state, clock().instant(), sku, sales.quantity(order));
    }

    public PlainSales sales() {
        return sales;
    }

    private void change(String sku, long by) {
        goods.values().stream()
                .filter(one -> one.packages.containsKey(sku))
                .forEach(one -> one.packages.get(sku).stock += by);
    }

    /** How often a SKU is there: more than once is a fault of ours. */
    public synchronized long count(String sku) {
        return goods.values().stream()
                .filter(one -> one.packages.containsKey(sku))
                .count();
    }

    @Override
    public synchronized void editByHand(String sku, Map<String, Object> changed) {
        var one = goods.values().stream()
                .filter(each -> each.packages.containsKey(sku))
                .findFirst()
                .orElseThrow();
        if (changed.containsKey("title")) {
            one.fields.put("title", changed.get("title"));
        }
        one.live = (boolean) changed.getOrDefault("live", one.live);
        var found = one.packages.get(sku);
        found.price = (long) changed.getOrDefault("price", found.price);
        found.stock = (long) changed.getOrDefault("stock", found.stock);
    }

    @Override
    public synchronized void deleteByHand(String sku) {
        goods.values().removeIf(one -> one.packages.containsKey(sku));
    }

    @Override
    public synchronized void createByHand(String sku, String title, long priceDong, long stock) {
        var one = new Goods("g" + ++lastId, clock().instant());
        one.fields.put("title", title);
        one.fields.put("text", "");
        var made = new Package();
        made.id = one.id + "-" + sku;
        made.price = priceDong;
        made.stock = stock;
        one.packages.put(sku, made);
        goods.put(one.id, one);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
