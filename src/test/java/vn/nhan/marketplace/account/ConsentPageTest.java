package vn.nhan.marketplace.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.haravan.HaravanConnector;
import vn.nhan.marketplace.lazada.LazadaConnector;
import vn.nhan.marketplace.shopee.ShopeeConnector;
import vn.nhan.marketplace.tiki.TikiConnector;
import vn.nhan.marketplace.tiktok.TikTokConnector;
import vn.nhan.testing.Marketplaces;

/** Where sellers are asked: at the marketplace's own page, wherever its calls go; on a laptop at the page of the one played. */
class ConsentPageTest {

    private static final URI BACK = URI.create("https://nhan.example/my/marketplaces/callback");

    static java.util.stream.Stream<Arguments> marketplaces() {
        return java.util.stream.Stream.of(
                Arguments.of(new ShopeeConnector(), "https://partner.shopeemobile.com/"),
                Arguments.of(new TikTokConnector(), "https://services.tiktokshop.com/"),
                Arguments.of(new LazadaConnector(), "https://auth.lazada.com/"),
                Arguments.of(new TikiConnector(), "https://api.tiki.vn/"),
                Arguments.of(new HaravanConnector(), "https://accounts.haravan.com/"));
    }

    @ParameterizedTest
    @MethodSource("marketplaces")
    void sellersAreAskedAtTheMarketplacesOwnPage(Connector connector, String page) {
        assertThat(asked(connector, Map.of()).toString()).startsWith(page);
    }

    @ParameterizedTest
    @MethodSource("marketplaces")
    void whereAnOperatorSaysSoTheyAreAskedThere(Connector connector, String page) {
        var id = connector.descriptor().id();
        var asked = asked(connector, Map.of("applications." + id + ".sign-in", "http://127.0.0.1:9399"));

        assertThat(asked.toString())
                .startsWith("http://127.0.0.1:9399/")
                .doesNotContain(URI.create(page).getHost());
        assertThat(asked.getPath()).isEqualTo(asked(connector, Map.of()).getPath());
    }

    private static URI asked(Connector connector, Map<String, String> set) {
        var descriptor = connector.descriptor();
        var application = Credentials.of(
                Map.of("partner-key", "p", "app-secret", "s"),
                Map.of(
                        "partner-id",
                        "1",
                        "app-key",
                        "2",
                        Credentials.ADDRESS,
                        descriptor.api().orElseThrow().toString()));
        var knowing = new Applications(Marketplaces.set(set)).asking(application, descriptor.id());
        return connector.oauth().orElseThrow().authorizeUrl(knowing, "state", BACK, Instant.EPOCH);
    }
}
