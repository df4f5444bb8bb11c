package vn.nhan.marketplace.shopee;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.simulator.Hash;

class ShopeeSignatureTest {

    private static final Instant NOW = Instant.ofEpochSecond(1767225600);
    private static final String KEY = "demo-partner-key-0123456789abcdef";
    private static final String URL = "https://api.example.vn/hooks/shopee";
    private static final String PUSH = "{\"shop_id\":14701711,\"code\":3,\"timestamp\":1767225600,\"data\":"
            + "{\"ordersn\":\"260101ABCDEF\",\"status\":\"READY_TO_SHIP\"}}";
    private static final String SIGN = "4a194d53173cb7b3e95a059e2948c034fba7d8a1348a1be8720f40eae920606e";

    private final ShopeeConnector connector = new ShopeeConnector();
    private final Credentials credentials = Credentials.of(
            Map.of("partner-key", KEY, Credentials.ACCESS_TOKEN, "token"),
            Map.of("partner-id", "2001887", "shop-id", "14701711"));

    @Test
    void tokensAreAskedForAsThePublishedClientSigns() {
        var call = Call.write("POST", "/api/v2/auth/token/get", "read", Payload.json("{}"));
        assertThat(connector.sign(call, credentials, NOW, "").query())
                .containsEntry("sign", "9d08323b6b042df8b038114715ec843d6a86f7a1fdcd14dc73f01d6ca487be50")
                .containsEntry("partner_id", "2001887")
                .containsEntry("timestamp", "1767225600")
                .doesNotContainKeys("access_token", "shop_id");
    }

    @Test
    void theBrowserIsSentWithTheSignOfThePublishedClient() {
        var callback = URI.create("https://nhan.example/ket-noi");
        var url = connector.oauth().orElseThrow().authorizeUrl(credentials, "a b", callback, NOW);
        assertThat(url.toString())
                .startsWith("https://partner.shopeemobile.com/api/v2/shop/auth_partner?")
                .contains("sign=1ddb0e8998b1d0e4047774374dc29f04ce905811363a0cfad91736ce313dac19")
                .contains("redirect=https%3A%2F%2Fnhan.example%2Fket-noi%3Fstate%3Da%2Bb");
    }

    @Test
    void callsForAShopAreSignedWithItsTokenAndId() {
        var call = Call.get("/api/v2/product/search_item", "read").with("item_sku", "Gạo & nếp 🌾 = 100% +");
        var base = "2001887/api/v2/product/search_item1767225600token14701711";
        var signed = connector.sign(call, credentials, NOW, "");
        assertThat(signed.query()).containsEntry("sign", Hash.hmac(KEY, base)).containsEntry("access_token", "token");
        assertThat(connector
                        .sign(call, credentials, NOW.plusSeconds(1), "")
                        .query()
                        .get("sign"))
                .isNotEqualTo(signed.query().get("sign"));
    }

    @Test
    void aPushOfShopeeIsTaken() {
        assertThat(verify(URL, PUSH, SIGN)).isInstanceOfSatisfying(HookVerdict.Accepted.class, push -> {
            assertThat(push.shop()).contains("14701711");
            assertThat(push.orders()).isTrue();
            assertThat(push.topic()).isEqualTo("push-3");
        });
        assertThat(verify(URL, PUSH, SIGN)).isEqualTo(verify(URL, PUSH, SIGN));
    }

    @Test
    void aPushThatWasTouchedIsForged() {
        assertThat(verify(URL, PUSH.replace("14701711", "14701712"), SIGN)).isInstanceOf(HookVerdict.Forged.class);
        assertThat(verify(URL + "/", PUSH, SIGN)).isInstanceOf(HookVerdict.Forged.class);
        assertThat(verify(URL, PUSH, SIGN.replace('4', '5'))).isInstanceOf(HookVerdict.Forged.class);
        assertThat(verify(URL, PUSH, "")).isInstanceOf(HookVerdict.Forged.class);
    }

    @Test
    void aPushNamesItsItemWithAllDigits() {
        var body = "{\"code\":16,\"shop_id\":14701711,\"data\":{\"item_id\":9007199254740993,\"nền\":\"🌾\"}}";
        var sign = Hash.hmac(KEY, URL + "|" + body);
        assertThat(verify(URL, body, sign))
                .isInstanceOfSatisfying(
                        HookVerdict.Accepted.class,
                        push -> assertThat(push.remoteIds()).isEqualTo(Set.of("9007199254740993")));
    }

    @Test
    void aTrialPushChangesNothing() {
        var body = "{\"code\":0,\"data\":{\"verify_info\":\"This is a Verification message.\"}}";
        assertThat(verify(URL, body, Hash.hmac(KEY, URL + "|" + body))).isInstanceOf(HookVerdict.Ping.class);
    }

    private HookVerdict verify(String url, String body, String sign) {
        var hook = new Hook(
                "POST",
                url,
                Map.of("authorization", List.of(sign)),
                Payload.of("application/json", body.getBytes(StandardCharsets.UTF_8)),
                NOW);
        return connector.verify(hook, credentials);
    }
}
