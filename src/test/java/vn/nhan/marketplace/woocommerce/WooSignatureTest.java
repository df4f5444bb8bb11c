package vn.nhan.marketplace.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Payload;

class WooSignatureTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_767_225_600);
    private static final Call SEARCH =
            WooCalls.get("products").with("sku", "NHAN-1").with("search", "Gạo ST25 🌾 a&b=c+d 100% *~");
    private static final String SECRET = "wh-secret";

    @Test
    void overPlainHttpEveryCallIsSigned() {
        var signed = WooSignature.sign(SEARCH, keys("http://127.0.0.1:8080"), NOW, "n0nce");

        assertThat(signed.query()).containsEntry("oauth_signature", "T9A1zr3auD7H2dSXmWHrNlysuJ5rjaVVXLNqXx3aCcg=");
        assertThat(signed.headers()).isEmpty();
    }

    @Test
    void anythingElseGivesAnotherSignature() {
        var signature = signature(SEARCH, NOW, "n0nce");

        assertThat(List.of(
                        signature(SEARCH.with("sku", "NHAN-2"), NOW, "n0nce"),
                        signature(SEARCH.with("page", "1"), NOW, "n0nce"),
                        signature(SEARCH, NOW.plusSeconds(1), "n0nce"),
                        signature(SEARCH, NOW, "n1nce"),
                        signature(Call.write("PUT", SEARCH.path(), "rest", Payload.NONE), NOW, "n0nce")))
                .doesNotContain(signature)
                .doesNotHaveDuplicates();
    }

    @Test
    void overHttpsTheKeysGoAsSuch() {
        var signed = WooSignature.sign(SEARCH, keys("https://shop.example"), NOW, "n0nce");

        assertThat(signed.headers()).containsEntry("Authorization", "Basic Y2tfMDAwOmNzXzAwMA==");
        assertThat(signed.query()).isEqualTo(SEARCH.query());
    }

    @Test
    void aDeliveryIsBelievedByItsSignature() {
        var verdict = verdict("{\"id\":794,\"status\":\"publish\"}", "MG/fgRfGOJ/c8fcLbzEwbACIgHo606Aha1PmKkbp4OY=");

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        HookVerdict.Accepted.class,
                        accepted -> assertThat(accepted.remoteIds()).isEqualTo(Set.of("794")));
        assertThat(verdict("{\"id\":795,\"status\":\"publish\"}", "MG/fgRfGOJ/c8fcLbzEwbACIgHo606Aha1PmKkbp4OY="))
                .isInstanceOf(HookVerdict.Forged.class);
    }

    @Test
    void theFirstOfAllIsAPingAndChangesNothing() {
        assertThat(verdict("webhook_id=1", "")).isEqualTo(new HookVerdict.Ping(""));
        assertThat(verdict("webhook_id=1&id=794", "")).isInstanceOf(HookVerdict.Forged.class);
    }

    @Test
    void aDeliveryOfAnotherShopIsForged() {
        var hook = hook("{\"id\":794,\"status\":\"publish\"}", "MG/fgRfGOJ/c8fcLbzEwbACIgHo606Aha1PmKkbp4OY=");
        var headers = new HashMap<>(hook.headers());
        headers.put("x-wc-webhook-source", List.of("https://other.example/"));
        var foreign = new Hook("POST", hook.callbackUrl(), headers, hook.payload(), NOW);

        assertThat(WooHooks.verify(foreign, keys("https://shop.example"))).isInstanceOf(HookVerdict.Forged.class);
    }

    private static String signature(Call call, Instant now, String nonce) {
        return String.valueOf(WooSignature.sign(call, keys("http://127.0.0.1:8080"), now, nonce)
                .query()
                .get("oauth_signature"));
    }

    private static Credentials keys(String address) {
        return Credentials.of(
                Map.of(WooSignature.KEY, "ck_000", WooSignature.SECRET, "cs_000", WooHooks.SECRET, SECRET),
                Map.of(Credentials.ADDRESS, address));
    }

    private static HookVerdict verdict(String body, String signature) {
        return WooHooks.verify(hook(body, signature), keys("https://shop.example"));
    }

    private static Hook hook(String body, String signature) {
        var headers = new HashMap<String, List<String>>();
        headers.put("x-wc-webhook-topic", List.of("product.updated"));
        headers.put("x-wc-webhook-source", List.of("https://shop.example/"));
        if (!signature.isEmpty()) {
            headers.put("x-wc-webhook-signature", List.of(signature));
        }
        return new Hook(
                "POST",
                "https://nhan.example/hooks",
                headers,
                Payload.of("application/json", body.getBytes(StandardCharsets.UTF_8)),
                NOW);
    }
}
