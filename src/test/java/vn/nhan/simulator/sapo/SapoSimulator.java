package vn.nhan.simulator.sapo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Delivery;
import vn.nhan.simulator.Hash;
import vn.nhan.simulator.storefront.ShopSimulator;
import vn.nhan.simulator.storefront.Stock;
import vn.nhan.simulator.storefront.Tongue;

/** A shop on Sapo Web: a token that doesn't end, stock that is set at what is counted. */
public final class SapoSimulator extends ShopSimulator {

    public static final String TOKEN = "sapo-access-of-a-made-up-shop";
    public static final String KEY = "0000-sapo-app";
    public static final String SECRET = "sapo-secret-of-a-made-up-app";
    public static final String SHOP = "nhan-mau.mysapo.net";

    private static final String TOKENS = "/admin/oauth/access_token";
    private static final String CODE = "sapo-code";

    public SapoSimulator(int port, Clock clock) {
        super(
                port,
                clock,
                new Tongue("/admin/", "name", "content", "published_on", "modified_on", "base64", "file_name"));
    }

    @Override
    public Map<String, String> consent() {
        return Map.of(
                "code",
                CODE,
                "store",
                SHOP,
                "timestamp",
                Long.toString(clock().instant().getEpochSecond()));
    }

    @Override
    public Map<String, String> proved(Map<String, String> given) {
        return Hash.signed(SECRET, given);
    }

    @Override
    protected Optional<Answered> refusal(Asked asked) {
        return asked.path().equals(TOKENS)
                        || asked.header("x-sapo-access-token")
                                .filter(TOKEN::equals)
                                .isPresent()
                ? Optional.empty()
                : Optional.of(tokenRevoked());
    }

    @Override
    protected Optional<Answered> own(Asked asked, Stock stock) {
        return switch (asked.path()) {
            case TOKENS -> Optional.of(token(asked));
            case "/admin/inventory_items.json" -> Optional.of(items(asked, stock));
            case "/admin/inventory_levels/set.json" -> Optional.of(set(asked, stock));
            default -> Optional.empty();
        };
    }

    private Answered token(Asked asked) {
        var given = asked.json();
        return KEY.equals(given.path("client_id").asText())
                        && SECRET.equals(given.path("client_secret").asText())
                        && CODE.equals(given.path("code").asText())
                ? Answered.json(200, Map.of("access_token", TOKEN, "scope", "write_products"))
                : tokenRevoked();
    }

    private static Answered items(Asked asked, Stock stock) {
        var items = new ArrayList<Map<String, Object>>();
        stock.item(asked.query().getOrDefault("sku", "")).ifPresent(items::add);
        return Answered.json(200, Map.of("inventory_items", items));
    }

    private static Answered set(Asked asked, Stock stock) {
        var level = asked.json();
        if (level.path("location_id").asLong() == 0 || level.path("on_hand").asLong(-1) < 0) {
            return Answered.json(422, Map.of("errors", Map.of("on_hand", List.of("is not a number"))));
        }
        stock.count(
                "inventory_item_id",
                level.path("inventory_item_id").asText(),
                level.path("on_hand").asLong(),
                true);
        return Answered.json(200, Map.of("inventory_level", level));
    }

    /** As Sapo sends it now. */
    public Delivery delivery(String topic, String id) {
        var body = bytes("{\"id\":" + id + ",\"name\":\"Nhãn lồng\"}");
        return new Delivery(
                Map.of("x-sapo-topic", topic, "x-sapo-test", "false", "x-sapo-hmac-sha256", signature(SECRET, body)),
                body);
    }
}
