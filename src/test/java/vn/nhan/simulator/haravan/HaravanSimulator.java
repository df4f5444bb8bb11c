package vn.nhan.simulator.haravan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Delivery;
import vn.nhan.simulator.storefront.ShopSimulator;
import vn.nhan.simulator.storefront.Stock;
import vn.nhan.simulator.storefront.Tongue;

/** Haravan with one shop: bearer tokens, refresh tokens that are good once, stock set by lists of at most 200 lines. */
public final class HaravanSimulator extends ShopSimulator {

    public static final String KEY = "0000-haravan-app";
    public static final String SECRET = "haravan-secret-of-a-made-up-app";
    public static final String SHOP = "200000000001";

    private static final int LINES = 200;
    private final Set<String> tokens = new HashSet<>(List.of("haravan-access-0"));
    private String refresh = "haravan-refresh-0";
    private int renewals;

    public HaravanSimulator(int port, Clock clock) {
        super(
                port,
                clock,
                new Tongue("/com/", "title", "body_html", "published_at", "updated_at", "attachment", "filename"));
    }

    @Override
    public Map<String, String> consent() {
        return Map.of("code", "haravan-code");
    }

    @Override
    protected Optional<Answered> refusal(Asked asked) {
        var given = asked.header("authorization").orElse("").replace("Bearer ", "");
        return asked.path().equals("/connect/token") || tokens.contains(given)
                ? Optional.empty()
                : Optional.of(tokenExpired());
    }

    @Override
    protected Optional<Answered> own(Asked asked, Stock stock) {
        return switch (asked.path()) {
            case "/connect/token" -> Optional.of(token(form(asked.text())));
            case "/com/inventories/adjustorset.json" -> Optional.of(set(asked, stock));
            case "/com/shop.json" ->
                Optional.of(Answered.json(200, Map.of("shop", Map.of("id", Long.parseLong(SHOP), "name", "HTX mẫu"))));
            default -> Optional.empty();
        };
    }

    private Answered token(Map<String, String> form) {
        var isOurs = KEY.equals(form.get("client_id")) && SECRET.equals(form.get("client_secret"));
        var isGood = "authorization_code".equals(form.get("grant_type"))
                ? "haravan-code".equals(form.get("code"))
                : refresh.equals(form.get("refresh_token"));
        if (!isOurs || !isGood) {
            return Answered.json(400, Map.of("error", isOurs ? "invalid_grant" : "invalid_client"));
        }
        renewals++;
        refresh = "haravan-refresh-" + renewals;
        tokens.add("haravan-access-" + renewals);
        return Answered.json(
                200,
                Map.of(
                        "access_token",
                        "haravan-access-" + renewals,
                        "refresh_token",
                        refresh,
                        "expires_in",
                        86_400,
                        "token_type",
                        "Bearer"));
    }

    private static Answered set(Asked asked, Stock stock) {
        var inventory = asked.json().path("inventory");
        if (inventory.path("line_items").size() > LINES
                || inventory.path("location_id").asLong() == 0) {
            return Answered.json(422, Map.of("errors", Map.of("line_items", List.of("is too long"))));
        }
        var isSet = inventory.path("type").asText("adjust").equals("set");
        for (var line : inventory.path("line_items")) {
            stock.count(
                    "id",
                    line.path("product_variant_id").asText(),
                    line.path("quantity").asLong(),
                    isSet);
        }
        return Answered.json(201, Map.of("adjustment", Map.of("id", 1)));
    }

    private static Map<String, String> form(String text) {
        var values = new HashMap<String, String>();
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }

    /** As Haravan sends it now. */
    public Delivery delivery(String topic, String id) {
        var body = bytes("{\"id\":" + id + ",\"title\":\"Nhãn lồng\"}");
        return new Delivery(
                Map.of(
                        "x-haravan-topic", topic,
                        "x-haravan-org-id", SHOP,
                        "x-haravan-hmacsha256", signature(SECRET, body)),
                body);
    }
}
