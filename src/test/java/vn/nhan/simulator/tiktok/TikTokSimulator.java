package vn.nhan.simulator.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
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

/** A shop on TikTok: signs over path, query and body, tokens for a query with the secret in it, a key for each create. */
public final class TikTokSimulator extends Simulator {

    public static final String APP_KEY = "29a39d";
    public static final String APP_SECRET = "tiktok-demo-app-secret";
    public static final String SHOP_ID = "7494049642642441621";
    public static final String SHOP_CIPHER = "GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3";
    public static final String ACCESS_TOKEN = "tiktok-first-access-token";
    public static final String REFRESH_TOKEN = "tiktok-first-refresh-token";

    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final Duration NEWEST = Duration.ofSeconds(30);
    private static final Duration ACCESS = Duration.ofDays(7);

    private final TikTokShop shop = new TikTokShop(this::isStruck);
    private final TikTokSales sales = new TikTokSales();
    private final Map<String, Instant> access = new HashMap<>();
    private final Set<String> refresh = new HashSet<>(Set.of(REFRESH_TOKEN));
    private int tokens;

    public TikTokSimulator(int port, Clock clock) {
        super(port, clock);
        access.put(ACCESS_TOKEN, clock.instant().plus(ACCESS));
    }

    public TikTokSales sales() {
        return sales;
    }

    /** Numbers of type 5 (status of a product), 1 (order) and so on. */
    public Delivery webhook(int type, Map<String, ?> data) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("tts_notification_id", Long.toString(7_327_112_393_057_371_910L + ++tokens))
                .put("shop_id", SHOP_ID)
                .put("timestamp", clock().instant().getEpochSecond());
        body.set("data", new ObjectMapper().valueToTree(data));
        var text = body.toString();
        return new Delivery(
                Map.of("authorization", Hash.hmac(APP_SECRET, APP_KEY + text)), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Probe probe() {
        return new TikTokProbe(shop, this::received);
    }

    @Override
    protected Answered answer(Asked asked) {
        try {
            return asked.path().startsWith("/api/v2/token/") ? token(asked) : api(asked);
        } catch (Refusal refusal) {
            return error(200, refusal.code, String.valueOf(refusal.getMessage()));
        } catch (IllegalArgumentException e) {
            return error(400, TikTokCodes.PARAMETER, "malformed");
        }
    }

    @Override
    protected Answered rateLimited() {
        return error(429, 36009002, "Too many requests");
    }

    @Override
    protected Answered busy() {
        return error(200, 36009003, "Internal error. Please try again.");
    }

    @Override
    protected Answered tokenExpired() {
        return error(401, 105002, "Expired credentials");
    }

    @Override
    protected Answered tokenRevoked() {
        return error(401, 105005, "The seller has removed the authorization");
    }

    private boolean isStruck(Chaos.Kind kind, String path) {
        return strikes(kind, path);
    }

    private Answered token(Asked asked) {
        var query = asked.query();
        if (!APP_KEY.equals(query.get("app_key")) || !APP_SECRET.equals(query.get("app_secret"))) {
            throw new Refusal(36004004, "invalid app");
        }
        if (asked.path().endsWith("/refresh") && !refresh.remove(query.getOrDefault("refresh_token", ""))) {
            throw new Refusal(36004004, "invalid refresh token");
        }
        var now = clock().instant();
        tokens++;
        var one = "tiktok-access-" + tokens + "-token";
        var other = "tiktok-refresh-" + tokens + "-token";
        access.put(one, now.plus(ACCESS));
        refresh.add(other);
        return whole(JsonNodeFactory.instance
                .objectNode()
                .put("access_token", one)
                .put("access_token_expire_in", now.plus(ACCESS).getEpochSecond())
                .put("refresh_token", other)
                .put("refresh_token_expire_in", now.plus(Duration.ofDays(365)).getEpochSecond()));
    }

    private Answered api(Asked asked) {
        authorize(asked);
        var path = asked.path();
        return whole(
                switch (path) {
                    case "/authorization/202309/shops" -> TikTokCatalog.shops();
                    case "/logistics/202309/warehouses" -> TikTokCatalog.warehouses();
                    case "/product/202309/categories" -> TikTokCatalog.categories();
                    case "/product/202309/images/upload" -> upload(asked);
                    case "/order/202309/orders/search" -> sales.search(asked.query(), asked.json());
                    default -> path.startsWith("/product/202309/categories/") ? category(path) : shop.answer(asked);
                });
    }

    private static ObjectNode category(String path) {
        var parts = path.split("/", -1);
        return path.endsWith("/rules") ? TikTokCatalog.rules(parts[4]) : TikTokCatalog.attributes();
    }

    private ObjectNode upload(Asked asked) {
        var parts = Parts.of(asked);
        var image = parts.get("data");
        if (image == null || image.length == 0) {
            throw new Refusal(TikTokCodes.PICTURES, "no image");
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("uri", shop.keep(image))
                .put("use_case", "MAIN_IMAGE");
    }

    private void authorize(Asked asked) {
        var query = asked.query();
        var now = clock().instant();
        if (strikes(Chaos.Kind.CLOCK_SKEW, asked.path())) {
            now = now.plus(Duration.ofMinutes(10));
        }
        var time = query.getOrDefault("timestamp", "0");
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now);
        if (age.compareTo(OLDEST) > 0 || age.negated().compareTo(NEWEST) > 0) {
            throw new Refusal(106001, "timestamp is out of range");
        }
        if (!signature(asked).equals(query.get("sign"))) {
            throw new Refusal(106001, "signature is invalid");
        }
        var token = asked.header("x-tts-access-token").orElse("");
        if (!access.containsKey(token)) {
            throw new Refusal(105001, "access token is invalid");
        }
        if (!access.get(token).isAfter(now)) {
            throw new Refusal(105002, "Expired credentials");
        }
        var needsShop = asked.path().startsWith("/product/202309/products")
                || asked.path().startsWith("/order/");
        if (needsShop && !SHOP_CIPHER.equals(query.get("shop_cipher"))) {
            throw new Refusal(36009033, "shop_cipher is invalid");
        }
    }

    private static String signature(Asked asked) {
        var text = new StringBuilder(APP_SECRET).append(asked.path());
        asked.query().forEach((name, value) -> {
            if (!name.equals("sign") && !name.equals("access_token")) {
                text.append(name).append(value);
            }
        });
        if (!asked.header("content-type").orElse("").startsWith("multipart/form-data")) {
            text.append(asked.text());
        }
        return Hash.hmac(APP_SECRET, text.append(APP_SECRET).toString());
    }

    private static Answered whole(JsonNode data) {
        var body = JsonNodeFactory.instance.objectNode().put("code", 0).put("message", "Success");
        body.set("data", data);
        return Answered.json(200, body.put("request_id", "202203070749000101890810281E8C70B7"));
    }

    private static Answered error(int status, int code, String message) {
        return Answered.json(
                status, JsonNodeFactory.instance.objectNode().put("code", code).put("message", message));
    }
}
