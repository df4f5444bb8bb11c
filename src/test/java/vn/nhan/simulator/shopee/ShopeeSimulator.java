package vn.nhan.simulator.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Delivery;
import vn.nhan.simulator.Hash;
import vn.nhan.simulator.Parts;
import vn.nhan.simulator.Probe;
import vn.nhan.simulator.Simulator;

/**
 * A shop on Shopee. Signs are checked as the guide to authorization has it, refresh tokens are good once, every error comes
 * with status 200, and a SKU may be there twice.
 */
public final class ShopeeSimulator extends Simulator {

    public static final String PARTNER_ID = "2001887";
    public static final String PARTNER_KEY = "demo-partner-key-0123456789abcdef";
    public static final String SHOP_ID = "14701711";
    public static final String ACCESS_TOKEN = "shopee-first-access-token";
    public static final String REFRESH_TOKEN = "shopee-first-refresh-token";

    private static final Set<String> PUBLIC =
            Set.of("/api/v2/auth/token/get", "/api/v2/auth/access_token/get", "/api/v2/media_space/upload_image");
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final ShopeeTokens tokens;
    private final ShopeeShop shop = new ShopeeShop(this::isStruck);
    private final ShopeeSales sales = new ShopeeSales();
    private int requests;

    public ShopeeSimulator(int port, Clock clock) {
        super(port, clock);
        tokens = new ShopeeTokens(clock.instant());
    }

    /** Ends all access tokens, as time would. */
    public void expireTokens() {
        tokens.expireAll();
    }

    /** The seller takes the consent back. */
    public void revokeConsent() {
        tokens.revokeAll();
    }

    @Override
    public Map<String, String> consent() {
        return Map.of("code", tokens.code(), "shop_id", SHOP_ID);
    }

    /** For clients that can't count above 2^53. */
    public void countFrom(long id) {
        shop.countFrom(id);
    }

    public ShopeeSales sales() {
        return sales;
    }

    /** A push as it is sent to an address: the sign is over the address too. */
    public Delivery push(int code, String callbackUrl, Map<String, ?> data) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("shop_id", Long.parseLong(SHOP_ID))
                .put("code", code)
                .put("timestamp", clock().instant().getEpochSecond());
        body.set("data", new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(data));
        var text = body.toString();
        return new Delivery(
                Map.of("authorization", Hash.hmac(PARTNER_KEY, callbackUrl + "|" + text)),
                text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Probe probe() {
        return new ShopeeProbe(shop, this::received);
    }

    @Override
    protected Answered answer(Asked asked) {
        try {
            var now = now(asked.path());
            authorize(asked, now);
            return Answered.json(200, routed(asked, now));
        } catch (Refusal refusal) {
            return error(refusal.code, String.valueOf(refusal.getMessage()));
        } catch (IllegalArgumentException e) {
            return error("error_param", "parameter invalid");
        }
    }

    @Override
    protected Answered rateLimited() {
        return error("error_rate_limit", "Too many requests. Please try again later.");
    }

    @Override
    protected Answered busy() {
        return error("error_system_busy", "Our system is taking some time to respond, please try later.");
    }

    @Override
    protected Answered tokenExpired() {
        return error("error_auth", "Invalid access_token.");
    }

    @Override
    protected Answered tokenRevoked() {
        return error("shop_access_expired", "The shop's authorization to this partner is over.");
    }

    private boolean isStruck(Chaos.Kind kind, String path) {
        return strikes(kind, path);
    }

    private Instant now(String path) {
        var now = clock().instant();
        return strikes(Chaos.Kind.CLOCK_SKEW, path) ? now.plus(Duration.ofMinutes(10)) : now;
    }

    private void authorize(Asked asked, Instant now) {
        var query = asked.query();
        var time = query.getOrDefault("timestamp", "");
        if (!PARTNER_ID.equals(query.get("partner_id"))) {
            throw new Refusal("error_param", "Invalid partner_id.");
        }
        if (!time.matches("\\d{10}")
                || Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now)
                                .abs()
                                .compareTo(TOLERANCE)
                        > 0) {
            throw new Refusal("error_param", "Invalid timestamp");
        }
        var base = PARTNER_ID + asked.path() + time;
        // Clients that send the shop along with a public call sign it as one of the shop.
        var isPublic = PUBLIC.contains(asked.path()) && !query.containsKey("access_token");
        if (!isPublic) {
            if (!query.containsKey("access_token")) {
                throw new Refusal("error_param", "There is no access_token in query.");
            }
            base += query.get("access_token") + query.get("shop_id");
        }
        if (!Hash.hmac(PARTNER_KEY, base).equals(query.get("sign"))) {
            throw new Refusal("error_sign", "Wrong sign.");
        }
        if (!isPublic) {
            if (!tokens.isGood(query.getOrDefault("access_token", ""), now)) {
                throw new Refusal("error_auth", "Invalid access_token.");
            }
            if (!SHOP_ID.equals(query.get("shop_id"))) {
                throw new Refusal("error_shop", "shopid is invalid");
            }
        }
    }

    private ObjectNode routed(Asked asked, Instant now) {
        return switch (asked.path()) {
            case "/api/v2/auth/token/get" -> flat(tokens.exchange(asked.json(), now));
            case "/api/v2/auth/access_token/get" -> flat(tokens.renew(asked.json(), now));
            case "/api/v2/media_space/upload_image" -> whole(upload(asked));
            case "/api/v2/logistics/get_channel_list" -> whole(ShopeeCatalog.logistics());
            case "/api/v2/order/get_order_list" -> whole(sales.list(asked.query()));
            case "/api/v2/order/get_order_detail" -> whole(sales.details(asked.query()));
            default -> whole(shop.answer(asked));
        };
    }

    private JsonNode upload(Asked asked) {
        var image = Parts.of(asked).get("image");
        if (image == null || image.length == 0 || image.length > 10 * 1024 * 1024) {
            throw new Refusal("error_param", "Wrong parameters, detail: image.");
        }
        var response = JsonNodeFactory.instance.objectNode();
        response.putObject("image_info").put("image_id", shop.keep(image));
        return response;
    }

    private ObjectNode whole(JsonNode response) {
        var body = flat(JsonNodeFactory.instance.objectNode());
        body.set("response", response);
        return body;
    }

    private ObjectNode flat(ObjectNode body) {
        return body.put("error", "").put("message", "").put("request_id", "req-" + ++requests);
    }

    private Answered error(String code, String message) {
        return Answered.json(
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("error", code)
                        .put("message", message)
                        .put("request_id", "req-" + ++requests));
    }
}
