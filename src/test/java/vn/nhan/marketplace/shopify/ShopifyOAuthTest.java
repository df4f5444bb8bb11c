package vn.nhan.marketplace.shopify;

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

class ShopifyOAuthTest {

    private static final OAuth WAY = new ShopifyConnector().oauth().orElseThrow();
    private static final URI CALLBACK = URI.create("https://nhan.example/back");
    private static final Credentials APPLICATION = Credentials.of(
            Map.of(OwnShopOAuth.SECRET, "app-secret-1"),
            Map.of(OwnShopOAuth.KEY, "app-1", Credentials.ADDRESS, "https://nhan-mau.myshopify.com"));
    private static final Map<String, String> BACK = Map.of(
            "code", "c0de",
            "shop", "nhan-mau.myshopify.com",
            "state", "s1",
            "timestamp", "1767225600",
            "hmac", "286ae2850fb80ae155c6cbb296b71aec456694ed8406d1f5372ac80aac0508f0");

    @Test
    void aSellerIsSentToTheShopItself() {
        assertThat(WAY.authorizeUrl(APPLICATION, "s1", CALLBACK, Instant.EPOCH).toString())
                .startsWith(
                        "https://nhan-mau.myshopify.com/admin/oauth/authorize?client_id=app-1&redirect_uri=https%3A%2F%2Fnhan.example")
                .contains("&state=s1")
                .doesNotContain("app-secret-1");
    }

    @Test
    void aGenuineWayBackIsExchangedForATokenThatLasts() {
        var call = WAY.exchange(APPLICATION, BACK, CALLBACK);

        assertThat(call.to()).isEqualTo(Call.To.SIGN_IN);
        assertThat(call.path()).isEqualTo("/admin/oauth/access_token");
        assertThat(call.payload().text()).contains("\"code\":\"c0de\"");
        assertThat(WAY.ids(BACK)).containsEntry("shop-id", "nhan-mau.myshopify.com");
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
