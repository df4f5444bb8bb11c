package vn.nhan.marketplace.haravan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;

class HaravanEntryTest {

    private static final Credentials APPLICATION = Credentials.of(
            Map.of(
                    HaravanOAuth.SECRET, "haravan-secret",
                    HaravanHooks.TOKEN, "agreed word",
                    Credentials.REFRESH_TOKEN, "r&1"),
            Map.of(HaravanOAuth.KEY, "app-1"));
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void aSellerIsSentToHaravansAccounts() {
        var address = new HaravanOAuth().authorizeUrl(APPLICATION, "s t", URI.create("https://nhan.example/back?a=1"), NOW);

        assertThat(address.toString())
                .startsWith("https://accounts.haravan.com/connect/authorize?client_id=app-1&")
                .contains("&redirect_uri=https%3A%2F%2Fnhan.example%2Fback%3Fa%3D1&", "&state=s+t")
                .doesNotContain("haravan-secret");
    }

    @Test
    void tokensAreRenewedByAForm() {
        var call = new HaravanOAuth().refresh(APPLICATION);

        assertThat(call.payload().text())
                .isEqualTo("client_id=app-1&client_secret=haravan-secret&grant_type=refresh_token&refresh_token=r%261");
        assertThat(call.path()).isEqualTo("/connect/token");
        var fresh = new HaravanOAuth()
                .parse(
                        new Reply(
                                200,
                                Map.of(),
                                Payload.json("{\"access_token\":\"a2\",\"refresh_token\":\"r2\",\"expires_in\":60}")),
                        NOW);
        assertThat(fresh.secrets()).containsEntry("access-token", "a2").containsEntry("refresh-token", "r2");
        assertThat(fresh.accessExpires()).contains(NOW.plusSeconds(60));
    }

    @Test
    void theHandshakeIsAnsweredToWhoKnowsTheWord() {
        assertThat(verdict("GET", "?hub.verify_token=agreed+word&hub.challenge=42%2B1", "", ""))
                .isEqualTo(new HookVerdict.Ping("42+1"));
        assertThat(verdict("GET", "?hub.verify_token=another&hub.challenge=42", "", ""))
                .isInstanceOf(HookVerdict.Forged.class);
        assertThat(verdict("GET", "", "", "")).isInstanceOf(HookVerdict.Forged.class);
    }

    @Test
    void aDeliveryTellsTheShop() {
        assertThat(verdict(
                        "POST",
                        "",
                        "{\"id\":1056,\"topic\":\"Nhãn lồng 🌾\"}",
                        "4OzOvQMwSwarQLDbSDstnOe1Ov9MPnyH/3wW7/kamgE="))
                .isInstanceOfSatisfying(HookVerdict.Accepted.class, accepted -> {
                    assertThat(accepted.shop()).isEqualTo(Optional.of("200000000001"));
                    assertThat(accepted.remoteIds()).isEqualTo(Set.of("1056"));
                });
    }

    private static HookVerdict verdict(String method, String query, String body, String signature) {
        var hook = new Hook(
                method,
                "https://nhan.example/hooks/haravan" + query,
                Map.of(
                        "x-haravan-hmacsha256", List.of(signature),
                        "x-haravan-topic", List.of("products/update"),
                        "x-haravan-org-id", List.of("200000000001")),
                Payload.of("application/json", body.getBytes(StandardCharsets.UTF_8)),
                NOW);
        return HaravanHooks.verify(hook, APPLICATION);
    }
}
