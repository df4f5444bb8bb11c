package vn.nhan.marketplace.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.tck.Samples;

/** The ways of signing that several shops have in common, by published examples and by sums made elsewhere. */
class SignedShopsTest {

    private static final SignedBody.Headers HEADERS =
            new SignedBody.Headers("x-hmac", "x-topic", "x-shop", Optional.of("x-id"));
    private static final String BODY = "{\"id\":1056,\"topic\":\"Nhãn lồng 🌾\"}";
    private static final String SIGNATURE = "+nkGvWH27LHNIXAsdmtA75ZFO95vgMCqudxtmLOYwRc=";

    @Test
    void shopifysOwnExampleOfAWayBackIsGenuine() {
        var parameters = Map.of(
                "code", "0907a61c0c8d55e99db179b68161bc00",
                "shop", "some-shop.myshopify.com",
                "state", "0.6784241404160823",
                "timestamp", "1337178173",
                "hmac", "700e2dadb827fcc8609e9d5ce208b2e9cdaab9df07390d2cbca10d7c328fc4bf");

        assertThat(SignedCallback.code(parameters, "hush")).isEqualTo("0907a61c0c8d55e99db179b68161bc00");
        assertThat(SignedCallback.isGenuine(parameters, "hush!")).isFalse();
        var changed = new HashMap<>(parameters);
        changed.put("shop", "some-other.myshopify.com");
        assertThat(SignedCallback.isGenuine(changed, "hush")).isFalse();
    }

    @Test
    void soIsSaposAndWhatHasNoneIsForged() {
        var parameters = new HashMap<>(Map.of(
                "code", "abc123",
                "store", "demo.mysapo.net",
                "timestamp", "1767225600",
                "hmac", "ee1d760b55da07ee5c71ef72a8cb30a7232fbb37194dc6da41d5209e44ba7726"));
        assertThat(SignedCallback.isGenuine(parameters, "sapo-secret")).isTrue();

        parameters.remove("hmac");
        assertThatThrownBy(() -> SignedCallback.code(parameters, "sapo-secret")).isInstanceOf(FaultException.class);
    }

    @Test
    void aSignedDeliveryTellsWhatToReadAgain() {
        assertThat(verdict(BODY, SIGNATURE, "products/update"))
                .isEqualTo(new HookVerdict.Accepted(
                        "d1", "products/update", Optional.of("shop-1"), Set.of("1056"), false));
        assertThat(verdict(BODY, SIGNATURE, "orders/create"))
                .isEqualTo(new HookVerdict.Accepted("d1", "orders/create", Optional.of("shop-1"), Set.of(), true));
    }

    @Test
    void oneByteMoreOrOtherIsForged() {
        assertThat(verdict(BODY + " ", SIGNATURE, "products/update")).isInstanceOf(HookVerdict.Forged.class);
        assertThat(verdict(BODY, SIGNATURE.replace('R', 'r'), "products/update"))
                .isInstanceOf(HookVerdict.Forged.class);
        assertThat(verdict(BODY, "", "products/update")).isInstanceOf(HookVerdict.Forged.class);
    }

    @Test
    void pagesByChangeLoseNoneWhoShareASecond() {
        var window = new OrderWindow(
                Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-02T00:00:00Z"), Optional.empty());
        var first = ByChange.of(window);
        var page = first.page(
                List.of(order("1", "00:00:01"), order("2", "00:00:05"), order("3", "00:00:05")), true, window);
        assertThat(page.orders()).extracting(RemoteOrder::remoteId).containsExactly("1");

        var next = new OrderWindow(window.from(), window.to(), page.next());
        var second = ByChange.of(next);
        assertThat(second).isEqualTo(new ByChange(Instant.parse("2026-01-01T00:00:05Z"), 1));
        var all = second.page(
                List.of(order("2", "00:00:05"), order("3", "00:00:05"), order("4", "00:00:05")), true, next);
        assertThat(all.orders()).hasSize(3);
        assertThat(ByChange.of(new OrderWindow(window.from(), window.to(), all.next()))
                        .page())
                .isEqualTo(2);
    }

    @Test
    void aPictureIsKnownByItsMarkAlone() {
        var picture = Samples.picture(1, 1);
        var mark = PictureMark.of(picture);

        assertThat(PictureMark.in("https://cdn.example/nhan-" + mark + "_0123456789abcdef0123456789abcdef.jpg"))
                .contains(mark);
        assertThat(PictureMark.in("Nhãn lồng " + mark)).contains(mark);
        assertThat(PictureMark.in(picture.sha256() + ".jpg")).isEmpty();
        assertThat(PictureMark.in("anh-chup.jpg")).isEmpty();
    }

    private static RemoteOrder order(String id, String time) {
        return new RemoteOrder(id, RemoteOrder.State.OPEN, Instant.parse("2026-01-01T" + time + "Z"), List.of());
    }

    private static HookVerdict verdict(String body, String signature, String topic) {
        var headers = new HashMap<String, List<String>>(
                Map.of("x-topic", List.of(topic), "x-shop", List.of("shop-1"), "x-id", List.of("d1")));
        if (!signature.isEmpty()) {
            headers.put("x-hmac", List.of(signature));
        }
        var payload = Payload.of("application/json", body.getBytes(StandardCharsets.UTF_8));
        var hook = new Hook("POST", "https://nhan.example/hooks", headers, payload, Instant.EPOCH);
        return SignedBody.verify(hook, "shopify-secret", HEADERS, one -> Set.of("1056"));
    }
}
