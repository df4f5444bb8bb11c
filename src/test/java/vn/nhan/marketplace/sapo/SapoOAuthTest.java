package vn.nhan.marketplace.sapo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.marketplace.connector.OwnShopOAuth;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;

class SapoOAuthTest {

    private static final OAuth WAY = new SapoConnector().oauth().orElseThrow();
    private static final URI CALLBACK = URI.create("https://nhan.example/back");
    private static final Credentials APPLICATION = Credentials.of(
            Map.of(OwnShopOAuth.SECRET, "app-secret-1"),
            Map.of(OwnShopOAuth.KEY, "app-1", Credentials.ADDRESS, "https://nhan-mau.mysapo.net"));
    private static final Map<String, String> BACK = Map.of(
            "code", "c0de",
            "store", "nhan-mau.mysapo.net",
            "state", "s1",
            "timestamp", "1767225600",
            "hmac", "c940aed9b50fa44b9be89de4d3cfe8f9342e0857d5aa019b4fefa001f604a22f");

    @Test
    void aSellerIsSentToTheShopItself() {
        assertThat(WAY.authorizeUrl(APPLICATION, "s1", CALLBACK, Instant.EPOCH).toString())
                .startsWith(
                        "https://nhan-mau.mysapo.net/admin/oauth/authorize?client_id=app-1&redirect_uri=https%3A%2F%2Fnhan.example")
                .contains("&state=s1")
                .doesNotContain("app-secret-1");
    }

    @Test
    void aGenuineWayBackIsExchangedForATokenThatLasts() {
        var call = WAY.exchange(APPLICATION, BACK, CALLBACK);

        assertThat(call.to()).isEqualTo(Call.To.SIGN_IN);
        assertThat(call.path()).isEqualTo("/admin/oauth/access_token");
        assertThat(call.payload().text()).contains("\"code\":\"c0de\"");
        assertThat(WAY.ids(BACK)).containsEntry("shop-id", "nhan-mau.mysapo.net");
        var let = WAY.parse(new Reply(200, Map.of(), Payload.json("{\"access_token\":\"t1\"}")), Instant.EPOCH);
        assertThat(let.secret(Credentials.ACCESS_TOKEN)).isEqualTo("t1");
        assertThat(let.accessExpires()).isEmpty();
        assertThat(WAY.renews()).isFalse();
    }

    @Test
    void aWayBackThatSomebodyMadeUpIsNot() {
        var changed = new HashMap<>(BACK);
        changed.put("code", "c1de");

        assertThatThrownBy(() -> WAY.exchange(APPLICATION, changed, CALLBACK)).isInstanceOf(FaultException.class);
        assertThatThrownBy(() -> WAY.parse(new Reply(200, Map.of(), Payload.json("{}")), Instant.EPOCH))
                .isInstanceOf(FaultException.class);
    }
}
