package vn.nhan.simulator.lazada;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Delivery;
import vn.nhan.simulator.Hash;
import vn.nhan.simulator.Parts;
import vn.nhan.simulator.Probe;
import vn.nhan.simulator.Simulator;

/** A shop on Lazada: signs over all parameters, errors with status 200, a half year of consent that no renewal lengthens. */
public final class LazadaSimulator extends Simulator {

    public static final String APP_KEY = "123456";
    public static final String APP_SECRET = "lazada-demo-secret";
    public static final String SELLER_ID = "1234567";
    public static final String ACCESS_TOKEN = "lazada-first-access-token";
    public static final String REFRESH_TOKEN = "lazada-first-refresh-token";

    private static final Duration TOLERANCE = Duration.ofSeconds(7200);
    private static final Duration ACCESS = Duration.ofDays(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LazadaShop shop = new LazadaShop(this::isStruck);
    private final LazadaSales sales = new LazadaSales();
    private final Map<String, Instant> access = new HashMap<>();
    private final Set<String> refresh = new HashSet<>(Set.of(REFRESH_TOKEN));
    private final Instant consentEnds;
    private int tokens;

    public LazadaSimulator(int port, Clock clock) {
        super(port, clock);
        access.put(ACCESS_TOKEN, clock.instant().plus(ACCESS));
        consentEnds = clock.instant().plus(Duration.ofDays(180));
    }

    public LazadaSales sales() {
        return sales;
    }

    /** Type 0: orders; 1: quality control; 3: products. */
    public Delivery push(int type, Map<String, ?> data) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("seller_id", SELLER_ID)
                .put("message_type", type);
        body.set("data", JSON.valueToTree(data));
        var text = body.put("timestamp", clock().instant().toEpochMilli())
                .put("site", "lazada_vn")
                .toString();
        return new Delivery(
                Map.of("authorization", Hash.hmac(APP_SECRET, APP_KEY + text)), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Probe probe() {
        return new LazadaProbe(shop, this::received);
    }

    @Override
    protected Answered answer(Asked asked) {
        try {
            var given = parameters(asked);
            var path = asked.path().replaceFirst("^/rest", "");
            authorize(path, given);
            return path.startsWith("/auth/token/") ? token(path, given) : whole(data(path, given, asked));
        } catch (Refusal refusal) {
            return error(refusal.code, String.valueOf(refusal.getMessage()));
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return error("5", "E005: Invalid Request Format");
        }
    }

    @Override
    protected Answered rateLimited() {
        return error("ApiCallLimit", "Api access frequency exceeds the limit. this ban will last 3 seconds");
    }

    @Override
    protected Answered busy() {
        return error("ServiceTimeout", "Service timeout");
    }

    @Override
    protected Answered tokenExpired() {
        return error("IllegalAccessToken", "The specified access token is invalid or expired");
    }

    @Override
    protected Answered tokenRevoked() {
        return error("SellerNotFound", "The seller took the authorization back");
    }

    private boolean isStruck(Chaos.Kind kind, String path) {
        return strikes(kind, path);
    }

    /** Those of the query and those of the form. */
    private static Map<String, String> parameters(Asked asked) {
        var all = new TreeMap<>(asked.query());
        if (asked.header("content-type").orElse("").startsWith("application/x-www-form-urlencoded")) {
            for (var pair : asked.text().split("&", -1)) {
                var parts = pair.split("=", 2);
                all.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
        return all;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private void authorize(String path, Map<String, String> given) {
        var now = clock().instant();
        if (strikes(Chaos.Kind.CLOCK_SKEW, path)) {
            now = now.plus(Duration.ofHours(3));
        }
        var time = Instant.ofEpochMilli(Long.parseLong(given.getOrDefault("timestamp", "0")));
        if (Duration.between(time, now).abs().compareTo(TOLERANCE) > 0) {
            throw new Refusal("IllegalTimestamp", "timestamp is out of range");
        }
        var text = new StringBuilder(path);
        given.forEach((name, value) -> {
            if (!name.equals("sign") && !value.isEmpty()) {
                text.append(name).append(value);
            }
        });
        var expected = Hash.hmac(APP_SECRET, text.toString()).toUpperCase(Locale.ROOT);
        if (!APP_KEY.equals(given.get("app_key")) || !expected.equals(given.get("sign"))) {
            throw new Refusal("IncompleteSignature", "The request signature does not conform to platform standards");
        }
        var token = given.getOrDefault("access_token", "");
        if (!path.startsWith("/auth/")
                && !access.getOrDefault(token, Instant.MIN).isAfter(now)) {
            throw new Refusal("IllegalAccessToken", "The specified access token is invalid or expired");
        }
    }

    private Answered token(String path, Map<String, String> given) {
        if (path.endsWith("/refresh") && !refresh.remove(given.getOrDefault("refresh_token", ""))) {
            throw new Refusal("IllegalRefreshToken", "The specified refresh token is invalid or expired");
        }
        var now = clock().instant();
        tokens++;
        access.put("lazada-access-" + tokens + "-token", now.plus(ACCESS));
        refresh.add("lazada-refresh-" + tokens + "-token");
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("code", "0")
                .put("access_token", "lazada-access-" + tokens + "-token")
                .put("refresh_token", "lazada-refresh-" + tokens + "-token")
                .put("expires_in", ACCESS.toSeconds())
                .put("refresh_expires_in", Duration.between(now, consentEnds).toSeconds());
        body.putArray("country_user_info").addObject().put("country", "vn").put("seller_id", SELLER_ID);
        return Answered.json(200, body);
    }

    private JsonNode data(String path, Map<String, String> given, Asked asked) throws JsonProcessingException {
        return switch (path) {
            case "/image/upload" -> upload(asked);
            case "/category/tree/get" -> LazadaCatalog.tree();
            case "/category/attributes/get" -> LazadaCatalog.attributes();
            case "/orders/get" -> sales.list(given);
            case "/orders/items/get" -> sales.items(given);
            default -> shop.answer(path, given, product(given));
        };
    }

    /** Written as JSON here; Lazada takes XML too. */
    private static JsonNode product(Map<String, String> given) throws JsonProcessingException {
        var text = given.getOrDefault("payload", given.getOrDefault("apiRequestBody", "{}"));
        return JSON.readTree(text).path("Request").path("Product");
    }

    private ObjectNode upload(Asked asked) {
        var image = Parts.of(asked).get("image");
        if (image == null || image.length == 0) {
            throw new Refusal("30", "E030: Empty Request");
        }
        var data = JsonNodeFactory.instance.objectNode();
        data.putObject("image").put("url", shop.keep(image)).put("hash_code", Hash.sha256(image));
        return data;
    }

    private static Answered whole(JsonNode data) {
        var body =
                JsonNodeFactory.instance.objectNode().put("code", "0").put("request_id", "0ba2887315178178017221014");
        body.set("data", data);
        return Answered.json(200, body);
    }

    private static Answered error(String code, String message) {
        return Answered.json(
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "ISV")
                        .put("code", code)
                        .put("message", message)
                        .put("request_id", "0ba2887315178178017221014"));
    }
}
