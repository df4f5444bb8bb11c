package vn.nhan.simulator.tiki;

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
import java.util.Map;
import java.util.Set;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Delivery;
import vn.nhan.simulator.Hash;
import vn.nhan.simulator.Probe;
import vn.nhan.simulator.Simulator;

/** A shop on Tiki: bearer tokens, requests that people decide on, products that are put on sale afterwards. */
public final class TikiSimulator extends Simulator {

    public static final String APP_KEY = "7590139168389961";
    public static final String APP_SECRET = "tiki-demo-client-secret";
    public static final String ACCESS_TOKEN = "tiki-first-access-token";
    public static final String REFRESH_TOKEN = "tiki-first-refresh-token";

    private static final Duration ACCESS = Duration.ofHours(10);

    private final TikiShop shop = new TikiShop(this::isStruck);
    private final TikiSales sales = new TikiSales();
    private final Map<String, Instant> access = new HashMap<>();
    private final Set<String> refresh = new HashSet<>(Set.of(REFRESH_TOKEN));
    private int tokens;

    public TikiSimulator(int port, Clock clock) {
        super(port, clock);
        access.put(ACCESS_TOKEN, clock.instant().plus(ACCESS));
    }

    public TikiSales sales() {
        return sales;
    }

    public Delivery webhook(String type, Map<String, ?> payload) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("id", "event-" + ++tokens)
                .put("type", type);
        body.set("payload", new ObjectMapper().valueToTree(payload));
        var bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return new Delivery(Map.of("x-signature", "sha1=" + Hash.hmac("HmacSHA1", APP_SECRET, bytes)), bytes);
    }

    @Override
    public Probe probe() {
        return new TikiProbe(shop, this::received);
    }

    @Override
    protected Answered answer(Asked asked) {
        try {
            if (asked.path().equals("/sc/oauth2/token")) {
                return Answered.json(200, token(asked));
            }
            authorize(asked);
            return Answered.json(200, routed(asked));
        } catch (Refusal refusal) {
            return error(refusal);
        } catch (IllegalArgumentException e) {
            return error(new Refusal(400, "", "malformed"));
        }
    }

    @Override
    protected Answered rateLimited() {
        return Answered.text(429, "application/json", "{\"message\":\"Too many requests\"}")
                .with("Retry-After", "2");
    }

    @Override
    protected Answered busy() {
        return Answered.text(503, "application/json", "{\"message\":\"Service is busy\"}");
    }

    @Override
    protected Answered tokenExpired() {
        return Answered.text(401, "application/json", "{\"error\":\"invalid_token\"}");
    }

    @Override
    protected Answered tokenRevoked() {
        return Answered.text(403, "application/json", "{\"error\":\"access_denied\"}");
    }

    private boolean isStruck(Chaos.Kind kind, String path) {
        return strikes(kind, path);
    }

    private JsonNode routed(Asked asked) {
        return switch (asked.path()) {
            case "/integration/v2/orders" -> sales.list(asked.query());
            case "/integration/v2/sellers/me" ->
                JsonNodeFactory.instance.objectNode().put("sid", "7E8F3C");
            case "/integration/v2/categories" -> categories();
            case "/integration/v2/categories/44824/attributes" -> attributes();
            default -> shop.answer(asked);
        };
    }

    private static ObjectNode categories() {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.putArray("data")
                .addObject()
                .put("id", TikiTerms.FRUIT)
                .put("name", "Trái cây")
                .put("is_primary", true);
        return answer;
    }

    private static ObjectNode attributes() {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.putArray("data")
                .addObject()
                .put("code", "origin")
                .put("display_name", "Xuất xứ")
                .put("is_required", true);
        return answer;
    }

    private void authorize(Asked asked) {
        var token = asked.header("authorization").orElse("").replaceFirst("^Bearer ", "");
        if (!access.getOrDefault(token, Instant.MIN).isAfter(clock().instant())) {
            throw new Refusal(401, "", "token is over");
        }
    }

    private ObjectNode token(Asked asked) {
        var form = new HashMap<String, String>();
        for (var pair : asked.text().split("&", -1)) {
            var parts = pair.split("=", 2);
            form.put(parts[0], parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        if (!APP_KEY.equals(form.get("client_id")) || !APP_SECRET.equals(form.get("client_secret"))) {
            throw new Refusal(403, "", "client is not known");
        }
        if ("refresh_token".equals(form.get("grant_type")) && !refresh.remove(form.get("refresh_token"))) {
            throw new Refusal(403, "", "refresh token is not good");
        }
        tokens++;
        access.put("tiki-access-" + tokens + "-token", clock().instant().plus(ACCESS));
        refresh.add("tiki-refresh-" + tokens + "-token");
        return JsonNodeFactory.instance
                .objectNode()
                .put("access_token", "tiki-access-" + tokens + "-token")
                .put("refresh_token", "tiki-refresh-" + tokens + "-token")
                .put("expires_in", ACCESS.toSeconds());
    }

    private static Answered error(Refusal refusal) {
        var body = JsonNodeFactory.instance.objectNode().put("message", refusal.getMessage());
        body.putArray("errors").addObject().put("field", refusal.field).put("message", refusal.getMessage());
        return Answered.json(refusal.status, body);
    }
}
