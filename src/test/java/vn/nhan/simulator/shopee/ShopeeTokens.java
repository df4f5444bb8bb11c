package vn.nhan.simulator.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tokens of the one shop: four hours each, and each refresh token good once. */
final class ShopeeTokens {

    private static final Duration ACCESS = Duration.ofHours(4);

    private final Map<String, Instant> access = new HashMap<>();
    private final Set<String> refresh = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private int count;

    ShopeeTokens(Instant now) {
        access.put(ShopeeSimulator.ACCESS_TOKEN, now.plus(ACCESS));
        refresh.add(ShopeeSimulator.REFRESH_TOKEN);
    }

    boolean isGood(String token, Instant now) {
        return access.getOrDefault(token, Instant.MIN).isAfter(now);
    }

    void expireAll() {
        access.clear();
    }

    void revokeAll() {
        access.clear();
        refresh.clear();
    }

    String code() {
        var code = "code-" + ++count;
        codes.add(code);
        return code;
    }

    ObjectNode exchange(JsonNode body, Instant now) {
        if (!codes.remove(body.path("code").asText())) {
            throw new Refusal("error_auth", "Invalid code");
        }
        return pair(now);
    }

    ObjectNode renew(JsonNode body, Instant now) {
        if (!refresh.remove(body.path("refresh_token").asText())) {
            throw new Refusal("error_param", "Invalid refresh_token");
        }
        return pair(now)
                .put("partner_id", Long.parseLong(ShopeeSimulator.PARTNER_ID))
                .put("shop_id", Long.parseLong(ShopeeSimulator.SHOP_ID));
    }

    private ObjectNode pair(Instant now) {
        count++;
        var one = "access-" + count + "-shopee";
        var other = "refresh-" + count + "-shopee";
        access.put(one, now.plus(ACCESS));
        refresh.add(other);
        return JsonNodeFactory.instance
                .objectNode()
                .put("access_token", one)
                .put("refresh_token", other)
                .put("expire_in", ACCESS.toSeconds());
    }
}
