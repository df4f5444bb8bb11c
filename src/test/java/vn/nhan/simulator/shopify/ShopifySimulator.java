package vn.nhan.simulator.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Delivery;
import vn.nhan.simulator.Hash;
import vn.nhan.simulator.Probe;
import vn.nhan.simulator.Simulator;

/** A shop on Shopify: everything with status 200, lists that replace, a key for each count, points that come back. */
public final class ShopifySimulator extends Simulator implements Probe {

    public static final String TOKEN = "shpat_0000_of_a_made_up_shop";
    public static final String KEY = "0000-shopify-app";
    public static final String SECRET = "shopify-secret-of-a-made-up-app";
    public static final String SHOP = "nhan-mau.myshopify.com";

    private static final String CODE = "shopify-code";
    private static final Pattern FIELD = Pattern.compile(
            "\\b(productSet|productVariantsBulkUpdate|inventorySetQuantities|inventoryItemUpdate|productUpdate|"
                    + "publishablePublish|productDelete|productByIdentifier|productVariants|locations|publications|orders|"
                    + "product)\\s*\\(");
    private static final Pattern STATUS = Pattern.compile("status: (ACTIVE|DRAFT)");

    private final Goods goods;
    private final Map<String, String> keys = new HashMap<>();
    private final Orders orders = new Orders();
    private int deliveries;

    public ShopifySimulator(int port, Clock clock) {
        super(port, clock);
        goods = new Goods(clock);
    }

    @Override
    public Map<String, String> consent() {
        return Map.of(
                "code",
                CODE,
                "shop",
                SHOP,
                "timestamp",
                Long.toString(clock().instant().getEpochSecond()));
    }

    @Override
    public Map<String, String> proved(Map<String, String> given) {
        return Hash.signed(SECRET, given);
    }

    private Answered token(Asked asked) {
        var given = asked.json();
        return KEY.equals(given.path("client_id").asText())
                        && SECRET.equals(given.path("client_secret").asText())
                        && CODE.equals(given.path("code").asText())
                ? Answered.json(200, Map.of("access_token", TOKEN, "scope", "write_products"))
                : tokenRevoked();
    }

    @Override
    protected Answered answer(Asked asked) {
        if (asked.path().equals("/admin/oauth/access_token")) {
            return token(asked);
        }
        if (asked.header("x-shopify-access-token").filter(TOKEN::equals).isEmpty()) {
            return tokenRevoked();
        }
        if (!asked.path().matches("/admin/api/\\d{4}-\\d{2}/graphql\\.json")) {
            return Answered.json(404, Map.of("errors", "Not Found"));
        }
        var document = asked.json().path("query").asText();
        var variables = asked.json().path("variables");
        var data = new LinkedHashMap<String, Object>();
        var fields = FIELD.matcher(document.split("fragment", 2)[0]);
        while (fields.find()) {
            data.put(fields.group(1), field(fields.group(1), document, variables));
        }
        var answered = Answered.json(200, Map.of("data", data, "extensions", Map.of("cost", cost(12, 1_988))));
        goods.all().forEach(Goods::processed);
        return answered;
    }

    private Object field(String name, String document, JsonNode variables) {
        return switch (name) {
            case "product" -> goods.byId(variables.path("id").asText()).orElse(null);
            case "productByIdentifier" ->
                goods.byHandle(variables.path("handle").asText()).orElse(null);
            case "productVariants" -> found(variables.path("sku").asText());
            case "locations" -> nodes(List.of(Map.of("id", "gid://shopify/Location/1")));
            case "publications" -> nodes(List.of(Map.of("id", "gid://shopify/Publication/1")));
            case "orders" -> orders.page(variables);
            default -> mutation(name, document, variables);
        };
    }

    private Object mutation(String name, String document, JsonNode variables) {
        var answer = new HashMap<String, Object>();
        answer.put("userErrors", List.of());
        try {
            var id = variables.path("id").asText();
            switch (name) {
                case "productSet" ->
                    answer.put("product", goods.set(variables.path("identifier"), variables.path("input")));
                case "productUpdate" -> {
                    var status = STATUS.matcher(document);
                    if (status.find()) {
                        goods.product(id).put("status", status.group(1));
                    }
                }
                case "publishablePublish" -> goods.publish(id);
                case "productDelete" -> goods.delete(id);
                case "inventoryItemUpdate" -> ((ObjectNode) counted(id).get("inventoryItem")).put("tracked", true);
                case "inventorySetQuantities" -> count(variables, document);
                default -> price(variables);
            }
        } catch (Goods.Refusal refusal) {
            answer.put("userErrors", List.of(refusal.error));
        }
        return answer;
    }

    private void price(JsonNode variables) {
        goods.product(variables.path("product").asText());
        for (var one : variables.path("variants")) {
            var variant = goods.variant("/id", one.path("id").asText())
                    .orElseThrow(() -> new Goods.Refusal(
                            "PRODUCT_VARIANT_DOES_NOT_EXIST", "variants", "Product variant does not exist"));
            goods.change(variant, one);
        }
    }

    /** Needs a key; the same key with something else is refused. */
    private void count(JsonNode variables, String document) {
        var key = variables.path("key").asText();
        var input = Goods.key(variables.path("input"));
        if (!document.contains("@idempotent(key: $key)") || key.isEmpty()) {
            throw new Goods.Refusal("IDEMPOTENCY_KEY_MISSING", "key", "The @idempotent directive is required");
        }
        if (!keys.getOrDefault(key, input).equals(input)) {
            throw new Goods.Refusal("IDEMPOTENCY_KEY_PARAMETER_MISMATCH", "key", "The key was used for something else");
        }
        keys.put(key, input);
        for (var one : variables.path("input").path("quantities")) {
            var variant = counted(one.path("inventoryItemId").asText());
            if (variant.at("/inventoryItem/tracked").asBoolean()) {
                variant.set("inventoryQuantity", one.get("quantity"));
            }
        }
    }

    private ObjectNode counted(String item) {
        return goods.variant("/inventoryItem/id", item)
                .orElseThrow(() -> new Goods.Refusal(
                        "INVALID_INVENTORY_ITEM", "quantities", "The specified inventory item could not be found."));
    }

    private Object found(String search) {
        var sku = search.replaceAll("^sku:'|'$", "");
        return nodes(goods.ofSku(sku)
                .map(product -> List.<Object>of(Map.of("sku", sku, "product", product)))
                .orElse(List.of()));
    }

    private static Map<String, Object> nodes(List<?> nodes) {
        return Map.of("nodes", nodes);
    }

    /** Somebody buys. */
    public synchronized void order(long id, Instant updated, String fulfillment, Map<String, Long> quantities) {
        orders.put(id, updated, fulfillment, quantities);
    }

    /** As the shop sends it now. */
    public Delivery delivery(String topic, String id) {
        var body = ("{\"id\":" + id.replaceAll("\\D", "") + ",\"admin_graphql_api_id\":\"" + id + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        var signature = HexFormat.of().parseHex(Hash.hmac("HmacSHA256", SECRET, body));
        return new Delivery(
                Map.of(
                        "x-shopify-topic",
                        topic,
                        "x-shopify-shop-domain",
                        SHOP,
                        "x-shopify-webhook-id",
                        "w" + ++deliveries,
                        "x-shopify-hmac-sha256",
                        Base64.getEncoder().encodeToString(signature)),
                body);
    }

    private static Map<String, Object> cost(int requested, int available) {
        return Map.of(
                "requestedQueryCost",
                requested,
                "throttleStatus",
                Map.of("maximumAvailable", 2_000, "currentlyAvailable", available, "restoreRate", 100));
    }

    private static Answered error(String code, String message, Map<String, Object> cost) {
        return Answered.json(
                200,
                Map.of(
                        "errors",
                        List.of(Map.of("message", message, "extensions", Map.of("code", code))),
                        "extensions",
                        Map.of("cost", cost)));
    }

    @Override
    protected Answered rateLimited() {
        return error("THROTTLED", "Throttled", cost(312, 12));
    }

    @Override
    protected Answered busy() {
        return error(
                "INTERNAL_SERVER_ERROR", "Internal error. Looks like something went wrong on our end.", cost(12, 9));
    }

    /** Offline tokens don't end; what isn't taken any more was taken back. */
    @Override
    protected Answered tokenExpired() {
        return tokenRevoked();
    }

    @Override
    protected Answered tokenRevoked() {
        return Answered.json(401, Map.of("errors", "[API] Invalid API key or access token"));
    }

    @Override
    public Probe probe() {
        return this;
    }

    @Override
    public int remoteCount() {
        return (int) goods.all().count();
    }

    @Override
    public Optional<RemoteView> bySku(String sku) {
        return goods.ofSku(sku).map(product -> {
            var variant = goods.variant("/sku", sku).orElseThrow();
            var quantity = variant.path("inventoryQuantity").asLong();
            return new RemoteView(
                    product.path("id").asText(),
                    product.path("title").asText(),
                    product.path("descriptionHtml").asText(),
                    (long) Double.parseDouble(variant.path("price").asText()),
                    quantity,
                    product.path("status").asText().equals("ACTIVE")
                            && !product.path("publishedAt").isNull()
                            && quantity > 0,
                    goods.pictures(product),
                    Goods.variants(product).map(one -> one.path("sku").asText()).toList());
        });
    }

    @Override
    public synchronized void editByHand(String sku, Map<String, Object> fields) {
        var product = goods.ofSku(sku).orElseThrow();
        var variant = goods.variant("/sku", sku).orElseThrow();
        fields.forEach((field, value) -> {
            switch (field) {
                case "title" -> product.put("title", value.toString());
                case "description" -> product.put("descriptionHtml", value.toString());
                case "price" -> variant.put("price", value + ".00");
                default -> variant.put("inventoryQuantity", (long) value);
            }
        });
    }

    @Override
    public synchronized void deleteByHand(String sku) {
        goods.delete(goods.ofSku(sku).orElseThrow().path("id").asText());
    }

    @Override
    public synchronized void createByHand(String sku, String title, long priceDong, long stock) {
        var input = Goods.JSON.createObjectNode().put("title", title);
        var variant = input.putArray("variants").addObject().put("sku", sku).put("price", "" + priceDong);
        variant.putArray("optionValues").addObject().put("optionName", "Title").put("name", "Default Title");
        variant.putArray("inventoryQuantities").addObject().put("quantity", stock);
        goods.set(Goods.JSON.createObjectNode().put("handle", "by-hand-" + sku), input);
    }
}
