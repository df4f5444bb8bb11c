package vn.nhan.marketplace.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.MultipartPayload;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.trial.Goods;
import vn.nhan.simulator.Hash;

class TikTokSignatureTest {

    private static final Instant NOW = Instant.ofEpochSecond(1623812664);
    private static final String SECRET = "e59af819cc";
    private static final String BODY =
            "{\"type\":5,\"shop_id\":\"7494049642642441621\",\"timestamp\":1767225600,\"data\":"
                    + "{\"product_id\":\"1729382588639839583\",\"status\":\"PRODUCT_AUDIT_FAILURE\"}}";
    private static final String SIGN = "b7f0f18627a5fb02a0c1368228fb47f74c3b6b3ac1777fbea4b6d4a4f865e560";

    private final TikTokConnector connector = new TikTokConnector();
    private final Credentials credentials = Credentials.of(
            Map.of("app-secret", SECRET, Credentials.ACCESS_TOKEN, "token"),
            Map.of("app-key", "29a39d", "shop-cipher", "cipher"));

    @Test
    void theDocumentedRequestHasTheDocumentedSign() {
        var signed = connector.sign(Call.get("/authorization/202309/shops", "read"), credentials, NOW, "");
        assertThat(signed.query())
                .containsEntry("sign", "b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8")
                .doesNotContainKey("shop_cipher");
        assertThat(signed.headers()).containsEntry("x-tts-access-token", "token");
    }

    @Test
    void theBodyIsSignedAsItIsSent() {
        var body = "{\"title\":\"Gạo & nếp 🌾 = 100% + dẻo\"}";
        var call = Call.write("POST", "/product/202309/products", "content", Payload.json(body))
                .with("A", "1")
                .with("_b", "2");
        var base = SECRET + "/product/202309/productsA1_b2app_key29a39dshop_ciphercipher" + "timestamp1623812664" + body
                + SECRET;
        assertThat(connector.sign(call, credentials, NOW, "").query()).containsEntry("sign", Hash.hmac(SECRET, base));
    }

    @Test
    void filesAreNotSigned() {
        var one = new MultipartPayload("one")
                .file("data", "a", "image/png", new byte[] {1})
                .payload();
        var other = new MultipartPayload("one")
                .file("data", "a", "image/png", new byte[] {2})
                .payload();
        assertThat(sign(one)).isEqualTo(sign(other));
    }

    private String sign(Payload payload) {
        var call = Call.write("POST", "/product/202309/images/upload", "image", payload);
        return String.valueOf(connector.sign(call, credentials, NOW, "").query().get("sign"));
    }

    @Test
    void aWebhookOfTikTokIsTakenAndOneThatWasTouchedIsNot() {
        assertThat(verify(BODY, SIGN)).isInstanceOfSatisfying(HookVerdict.Accepted.class, hook -> {
            assertThat(hook.shop()).contains("7494049642642441621");
            assertThat(hook.remoteIds()).isEqualTo(Set.of("1729382588639839583"));
            assertThat(hook.orders()).isFalse();
        });
        assertThat(verify(BODY.replace("FAILURE", "FAILURe"), SIGN)).isInstanceOf(HookVerdict.Forged.class);
        assertThat(verify(BODY, SIGN.replace('b', 'c'))).isInstanceOf(HookVerdict.Forged.class);
    }

    @Test
    void idsMayBeNumbersAndAreCountedOnce() {
        var body = "{\"type\":1,\"tts_notification_id\":7327112393057371910,\"shop_id\":7494049642642441621,"
                + "\"data\":{\"product_id\":9007199254740993}}";
        assertThat(verify(body, Hash.hmac(SECRET, "29a39d" + body)))
                .isInstanceOfSatisfying(HookVerdict.Accepted.class, hook -> {
                    assertThat(hook.delivery()).isEqualTo("7327112393057371910");
                    assertThat(hook.remoteIds()).isEqualTo(Set.of("9007199254740993"));
                    assertThat(hook.orders()).isTrue();
                });
    }

    private HookVerdict verify(String body, String sign) {
        return connector.verify(
                new Hook(
                        "POST",
                        "https://nhan.example/hooks/tiktok",
                        Map.of("authorization", List.of(sign)),
                        Payload.of("application/json", body.getBytes(StandardCharsets.UTF_8)),
                        NOW),
                credentials);
    }

    @ParameterizedTest
    @CsvSource({
        "36009002, Throttled",
        "12052093, Throttled",
        "36009003, Transient",
        "12001000, Transient",
        "106001, Transient",
        "105002, AuthExpired",
        "105005, AuthRevoked",
        "12052260, Gone",
        "12052038, Locked",
        "12052051, Rejected",
        "12059999, Rejected"
    })
    void codesAreTold(String code, String kind) {
        var reply = new Reply(200, Map.of(), Payload.json("{\"code\":" + code + ",\"message\":\"x\"}"));
        assertThat(connector
                        .classify(Call.get("/", "read"), reply)
                        .orElseThrow()
                        .getClass()
                        .getSimpleName())
                .isEqualTo(kind);
    }

    @Test
    void titlesAreCountedInCodePoints() {
        assertThat(connector.check(titled(24), java.util.Optional.empty()))
                .extracting(finding -> finding.rule())
                .containsExactly("title.too-short");
        assertThat(connector.check(titled(25), java.util.Optional.empty())).isEmpty();
        assertThat(connector.check(titled(255), java.util.Optional.empty())).isEmpty();
        assertThat(connector.check(titled(256), java.util.Optional.empty()))
                .extracting(finding -> finding.rule())
                .containsExactly("title.too-long");
    }

    private static vn.nhan.marketplace.connector.Desired titled(int length) {
        return Goods.rice("700437", Map.of()).titled("🌾".repeat(length)).want();
    }
}
