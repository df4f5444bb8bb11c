package vn.nhan.simulator.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.engine.Wire;
import vn.nhan.marketplace.haravan.HaravanConnector;
import vn.nhan.marketplace.sapo.SapoConnector;
import vn.nhan.marketplace.shopee.ShopeeConnector;
import vn.nhan.marketplace.shopify.ShopifyConnector;
import vn.nhan.marketplace.tck.Loopback;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.haravan.HaravanSimulator;
import vn.nhan.simulator.sapo.SapoSimulator;
import vn.nhan.simulator.shopee.ShopeeSimulator;
import vn.nhan.simulator.shopify.ShopifySimulator;

/** The whole way of a seller on a laptop: to the page of the marketplace that is played, back, and in. */
class WayInTest {

    private static final URI BACK = URI.create("http://hung-yen.localhost:8080/my/marketplaces/callback");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Stream<Arguments> marketplaces() {
        var clock = Clock.systemUTC();
        return Stream.of(
                Arguments.of(
                        new ShopeeConnector(),
                        new ShopeeSimulator(0, clock),
                        Credentials.of(
                                Map.of("partner-key", ShopeeSimulator.PARTNER_KEY),
                                Map.of("partner-id", ShopeeSimulator.PARTNER_ID))),
                Arguments.of(
                        new HaravanConnector(),
                        new HaravanSimulator(0, clock),
                        application(HaravanSimulator.KEY, HaravanSimulator.SECRET)),
                Arguments.of(
                        new SapoConnector(),
                        new SapoSimulator(0, clock),
                        application(SapoSimulator.KEY, SapoSimulator.SECRET)),
                Arguments.of(
                        new ShopifyConnector(),
                        new ShopifySimulator(0, clock),
                        application(ShopifySimulator.KEY, ShopifySimulator.SECRET)));
    }

    private static Credentials application(String key, String secret) {
        return Credentials.of(Map.of("app-secret", secret), Map.of("app-key", key));
    }

    @ParameterizedTest
    @MethodSource("marketplaces")
    void leadsBackWithWhatOpensTheShop(Connector connector, Simulator simulator, Credentials application)
            throws Exception {
        try (simulator) {
            simulator.receive(new Desk("Sàn", simulator, Map.of(), BACK.toString())::visited);
            var home = simulator.base().toString();
            var knowing = application.knowing(Map.of(Credentials.ADDRESS, home, Credentials.CONSENT, home));
            var oauth = connector.oauth().orElseThrow();

            var page = oauth.authorizeUrl(knowing, "abc", BACK, Instant.now());
            assertThat(page.toString()).startsWith(home + "/");
            var shown = HTTP.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(shown.body()).contains("Đồng ý", "abc");

            var told = Desk.form(page.getRawQuery());
            var back = told.getOrDefault("redirect", told.getOrDefault("redirect_uri", ""));
            var returned =
                    Desk.form(agreed(home, back, told.getOrDefault("state", "")).getRawQuery());
            assertThat(returned).containsEntry("state", "abc");

            var call = oauth.exchange(knowing, returned, BACK);
            var target = new Wire.Target(
                    simulator.base(),
                    simulator.base(),
                    new UUID(0, 1),
                    connector.descriptor().id());
            var reply = Loopback.wire()
                    .send(target, connector.sign(call, knowing, Instant.now(), "nonce-1"))
                    .await()
                    .indefinitely();

            assertThat(connector.classify(call, reply)).isEmpty();
            assertThat(oauth.parse(reply, Instant.now()).secret(Credentials.ACCESS_TOKEN))
                    .isNotBlank();
        }
    }

    private static URI agreed(String home, String back, String state) throws Exception {
        var form = "back=" + URLEncoder.encode(back, StandardCharsets.UTF_8) + "&state=" + state;
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(home + "/_/consent"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("location")
                .map(URI::create)
                .orElseThrow();
    }
}
