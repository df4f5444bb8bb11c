package vn.nhan.simulator.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Laptop;
import vn.nhan.simulator.shopee.ShopeeSimulator;
import vn.nhan.simulator.woocommerce.WooSimulator;

class DeskTest {

    private static final String BACK = "http://hung-yen.localhost:8080/my/marketplaces/callback";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ShopeeSimulator market = new ShopeeSimulator(0, Clock.systemUTC());

    @BeforeEach
    void open() {
        market.receive(new Desk("Shopee", market, Map.of(), BACK)::visited);
        market.probe().createByHand("NHAN-1", "Nhãn <b>lồng</b> & táo", 85_000, 40);
    }

    @AfterEach
    void close() {
        market.close();
    }

    @Test
    void goodsAreShownAndNothingInThemIsMarkup() throws Exception {
        assertThat(got("/_").body())
                .contains("Shopee (mô phỏng)", "Nhãn &lt;b&gt;lồng&lt;/b&gt; &amp; táo", "NHAN-1", "85000", "đang bán");
    }

    @Test
    void goodsAreChangedByHandAndDeleted() throws Exception {
        assertThat(sent("/_/change", Map.of("sku", "NHAN-1", "title", "Nhãn", "price", "99000", "stock", "3"))
                        .statusCode())
                .isEqualTo(303);
        var goods = market.probe().bySku("NHAN-1").orElseThrow();
        assertThat(goods.priceDong()).isEqualTo(99_000);
        assertThat(goods.title()).isEqualTo("Nhãn");

        assertThat(sent("/_/change", Map.of("sku", "NHAN-1", "title", "Nhãn", "price", "rẻ", "stock", "3"))
                        .statusCode())
                .isEqualTo(400);
        sent("/_/delete", Map.of("sku", "NHAN-1"));
        assertThat(market.probe().bySku("NHAN-1")).isEmpty();
        assertThat(sent("/_/delete", Map.of("sku", "NHAN-1")).statusCode()).isEqualTo(400);
    }

    @Test
    void troubleIsCausedAndEnded() throws Exception {
        sent("/_/trouble", Map.of("kind", "HTTP_500"));
        assertThat(market.troubles()).containsEntry(Chaos.Kind.HTTP_500, 3);
        assertThat(got("/_").body()).contains("Lỗi máy chủ (500): còn 3 lần");
        assertThat(got("/api/v2/product/get_item_list").statusCode()).isEqualTo(500);

        sent("/_/calm", Map.of());

        assertThat(market.troubles()).isEmpty();
    }

    /** As the seller's browser does it, with the state that came along. */
    @Test
    void aSellerWhoAgreesGoesBackWithACode() throws Exception {
        var address = BACK + "?state=abc";
        var page = got("/api/v2/shop/auth_partner?partner_id=1&redirect="
                        + URLEncoder.encode(address, StandardCharsets.UTF_8))
                .body();
        assertThat(page).contains("Đồng ý", "state=abc");

        var back = sent("/_/consent", Map.of("back", address, "state", ""))
                .headers()
                .firstValue("location");

        assertThat(back)
                .hasValueSatisfying(where -> assertThat(where)
                        .startsWith(address + "&")
                        .contains("code=code-", "shop_id=" + ShopeeSimulator.SHOP_ID));
    }

    @Test
    void onALaptopTheWayBackIsPlainHttpAtItsPort() throws Exception {
        Laptop.isAt(BACK);
        try {
            var home = "https://hung-yen.localhost/my/marketplaces/callback?state=abc";
            assertThat(sent("/_/consent", Map.of("back", home)).headers().firstValue("location"))
                    .hasValueSatisfying(where -> assertThat(where).startsWith(BACK + "?state=abc&code="));
            assertThat(Laptop.reached("https://nhan.example/my")).isEqualTo("https://nhan.example/my");
        } finally {
            Laptop.isAt("");
        }
    }

    @Test
    void aMarketplaceThatIsNotToldWhereAsks() throws Exception {
        assertThat(got("/open/authorize?service_id=1&state=xyz").body()).contains("value=\"" + BACK + "\"");

        var back = sent("/_/consent", Map.of("back", BACK, "state", "xyz"))
                .headers()
                .firstValue("location");

        assertThat(back).hasValueSatisfying(where -> assertThat(where).contains("?code=", "state=xyz"));
    }

    @Test
    void keysStandOnThePageOfAMarketplaceThatTakesKeys() throws Exception {
        try (var shop = new WooSimulator(0, Clock.systemUTC())) {
            shop.receive(new Desk("WooCommerce", shop, Map.of("Consumer key", WooSimulator.KEY), BACK)::visited);
            shop.probe().createByHand("NHAN-2", "Nhãn", 85_000, 4);

            var page = HTTP.send(
                            HttpRequest.newBuilder(shop.base().resolve("/_")).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();

            assertThat(page).contains(WooSimulator.KEY, "NHAN-2");
        }
    }

    private HttpResponse<String> got(String path) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(market.base() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> sent(String path, Map<String, String> form) throws Exception {
        var body = new TreeMap<>(form)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(market.base() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
