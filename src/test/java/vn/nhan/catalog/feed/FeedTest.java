package vn.nhan.catalog.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class FeedTest {

    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @Inject
    FeedJob job;

    @AfterEach
    void now() {
        MovableClock.reset();
    }

    @Test
    void everyFileIsAsItsChannelDemandsAndHoldsTheGoods() {
        var shop = Shop.open();
        var feed = feedOf(shop);
        run();

        var files = files(shop.browser(), feed);
        assertThat(files.keySet())
                .containsExactlyInAnyOrder("google.tsv", "google.xml", "meta.csv", "meta.tsv", "meta.xml");
        files.forEach((name, path) -> {
            var text = fetch(path).then().statusCode(200).extract().asString();
            assertThat(FeedSpec.mistakes(text, name)).as(name).isEmpty();
            var items = FeedSpec.read(text, name);
            assertThat(items).hasSize(1);
            assertThat(FeedSpec.first(items.get(0), "title")).isEqualTo("Nhãn lồng Phố Hiến 1 kg");
            assertThat(FeedSpec.first(items.get(0), "price")).isEqualTo("65000 VND");
            assertThat(FeedSpec.first(items.get(0), "brand")).isEqualTo(Farm.NAME);
            assertThat(FeedSpec.first(items.get(0), "link"))
                    .startsWith("https://")
                    .contains("/products/nhan-long-pho-hien");
        });
    }

    @Test
    void aFileIsSentPackedOnceAndNotAgainWhileItIsTheSame() throws IOException {
        var shop = Shop.open();
        var feed = feedOf(shop);
        run();
        var path = files(shop.browser(), feed).get("google.tsv");

        var packed = given().config(AS_IT_IS)
                .header("Host", shop.host())
                .header("Accept-Encoding", "gzip")
                .get(path);
        packed.then().statusCode(200).header("Content-Encoding", "gzip").header("Vary", "Accept-Encoding");
        var plain = given().config(AS_IT_IS)
                .header("Host", shop.host())
                .header("Accept-Encoding", "identity")
                .get(path);
        plain.then().statusCode(200).contentType("text/tab-separated-values");

        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.asByteArray()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.asByteArray());
        }
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        again(shop, path, "If-None-Match", packed.header("ETag")).then().statusCode(304);
        again(shop, path, "If-None-Match", plain.header("ETag")).then().statusCode(200);
        again(shop, path, "If-Modified-Since", packed.header("Last-Modified"))
                .then()
                .statusCode(304);
        again(shop, path, "If-Modified-Since", "gestern").then().statusCode(200);
    }

    @Test
    void aStarThatEndsBetweenTwoRunsIsAbsentFromTheSecond() throws SQLException {
        var shop = Shop.open();
        starred(shop, "now() + interval '10 minutes'");
        var feed = feedOf(shop);
        run();
        var path = files(shop.browser(), feed).get("google.tsv");
        assertThat(cells(path, "custom_label_0")).containsExactly("ocop-4");

        MovableClock.forward(Duration.ofMinutes(61));
        run();

        assertThat(cells(path, "custom_label_0")).containsExactly("");
        assertThat(cells(path, "availability")).containsExactly("in_stock");
    }

    @Test
    void goodsThatAreGoneAreNamedOnceMoreAsOutOfStock() {
        var shop = Shop.open();
        var feed = feedOf(shop);
        run();
        var path = files(shop.browser(), feed).get("meta.csv");
        assertThat(cells(path, "availability")).containsExactly("in stock");

        shop.farm()
                .member()
                .delete("/products/" + shop.product() + "/listing/publication")
                .then()
                .statusCode(200);
        again(shop, feed);
        assertThat(cells(path, "availability")).containsExactly("out of stock");

        again(shop, feed);
        assertThat(cells(path, "availability")).isEmpty();
    }

    @Test
    void goodsThatAreNotToBeSeenYetOrAnyMoreAreAbsent() throws SQLException {
        var shop = Shop.open();
        window(shop, "now() + interval '30 minutes'", "now() + interval '90 minutes'");
        var feed = feedOf(shop);
        run();
        var path = files(shop.browser(), feed).get("google.xml");
        assertThat(cells(path, "id")).isEmpty();

        MovableClock.forward(Duration.ofMinutes(61));
        run();
        assertThat(cells(path, "id")).hasSize(1);
        assertThat(cells(path, "expiration_date").get(0)).isNotEmpty();

        MovableClock.forward(Duration.ofMinutes(61));
        run();
        assertThat(cells(path, "availability")).containsExactly("out_of_stock");
    }

    @Test
    void aPlaceHasItsOwnPriceAndItsShareOfTheStockInFeedsAndSheetsToo() {
        var shop = Shop.open();
        shop.stocked(20, 59_000, 0);
        var feed = feedOf(shop);
        run();

        var path = files(shop.browser(), feed).get("google.tsv");
        assertThat(cells(path, "price")).containsExactly("59000 VND");
        assertThat(cells(path, "availability")).containsExactly("out_of_stock");
        assertThat(new String(shop.browser().get("/my/feeds/goods/csv").asByteArray(), StandardCharsets.UTF_8))
                .contains("59000")
                .doesNotContain("65000");
    }

    @Test
    void goodsWithoutAPhotoAreLeftOutAndSaidSo() {
        var shop = Shop.open();
        var feed = feedOf(shop);
        var unseen = shop.farm().member().get("/products/" + shop.product()).<String>path("photos[0].id");
        shop.farm()
                .member()
                .delete("/products/" + shop.product() + "/photos/" + unseen)
                .then()
                .statusCode(200);
        run();

        var page = Jsoup.parse(shop.browser().inEnglish().get(feed).asString());
        assertThat(page.text()).contains("There is no photo yet");
        assertThat(page.select("a[href=/my/products/" + shop.product() + "]")).isNotEmpty();
        assertThat(cells(files(shop.browser(), feed).get("google.tsv"), "id")).isEmpty();
    }

    @Test
    void anotherAddressEndsTheOldOneAtOnceAndARevokedFeedHasNone() {
        var shop = Shop.open();
        var feed = feedOf(shop);
        run();
        var old = files(shop.browser(), feed).get("google.tsv");

        shop.browser().submit(feed + "/rotation", Map.of()).then().statusCode(303);
        fetch(old).then().statusCode(404);
        var renewed = files(shop.browser(), feed).get("google.tsv");
        assertThat(renewed).isNotEqualTo(old);
        fetch(renewed).then().statusCode(200);

        shop.browser().submit(feed + "/revocation", Map.of()).then().statusCode(303);
        fetch(renewed).then().statusCode(404);
        run();
        shop.browser().submit(feed + "/run", Map.of()).then().statusCode(409);
        fetch("/feeds/" + "A".repeat(43) + "/google.tsv").then().statusCode(404);
    }

    @Test
    void aBusinessSeesItsOwnFeedsAndGoodsOnlyAndTheProvinceAll() {
        var shop = Shop.open();
        var other = Shop.open();
        var feed = feedOf(shop);
        other.browser().get(feed).then().statusCode(404);
        other.browser().submit(feed + "/revocation", Map.of()).then().statusCode(404);
        var officer = Browser.of(People.atWork(Api.HUNG_YEN, "officer"));
        officer.get(feed.replace("/my/", "/office/")).then().statusCode(404);

        var province = officer.submit("/office/feeds", Map.of())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        run();
        assertThat(cells(files(shop.browser(), feed).get("meta.tsv"), "id")).hasSize(1);
        var all = files(officer, path(province)).get("meta.tsv");
        assertThat(cells(all, "id")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(FeedSpec.mistakes(fetch(all).asString(), "meta.tsv")).isEmpty();
        officer.submit(path(province) + "/revocation", Map.of()).then().statusCode(303);
    }

    private String feedOf(Shop shop) {
        return path(shop.browser()
                .submit("/my/feeds", Map.of())
                .then()
                .statusCode(303)
                .extract()
                .header("Location"));
    }

    private void again(Shop shop, String feed) {
        MovableClock.forward(Duration.ofSeconds(2));
        shop.browser().submit(feed + "/run", Map.of()).then().statusCode(303);
        run();
    }

    private static Response again(Shop shop, String path, String header, String value) {
        return given().config(AS_IT_IS)
                .header("Host", shop.host())
                .header("Accept-Encoding", "gzip")
                .header(header, value)
                .get(path);
    }

    private void run() {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new AssertionError("the feeds could not be written", e);
        }
    }

    private static Map<String, String> files(Browser browser, String feed) {
        var page =
                Jsoup.parse(browser.get(feed).then().statusCode(200).extract().asString());
        var files = new java.util.TreeMap<String, String>();
        page.select("a[href^=/feeds/]").forEach(link -> files.put(link.text(), link.attr("href")));
        return files;
    }

    private static Response fetch(String path) {
        return given().header("Host", Api.HUNG_YEN).get(path);
    }

    private static List<String> cells(String path, String column) {
        var text = fetch(path).then().statusCode(200).extract().asString();
        var cells = new ArrayList<String>();
        FeedSpec.read(text, path.substring(path.lastIndexOf('/') + 1))
                .forEach(item -> cells.add(FeedSpec.first(item, column)));
        return cells;
    }

    private static String path(String location) {
        return java.net.URI.create(location).getPath();
    }

    /** As the storefront keeps it. */
    private static void starred(Shop shop, String until) throws SQLException {
        change(shop, "stars = 4, stars_from = now() - interval '1 day', stars_until = " + until);
    }

    private static void window(Shop shop, String from, String until) throws SQLException {
        change(shop, "visible_from = " + from + ", visible_until = " + until);
    }

    private static void change(Shop shop, String columns) throws SQLException {
        BehindTheWall.change(
                "update published.storefront_listing set " + columns + " where listing_id = " + shop.listing(),
                "published.storefront_listing",
                "listing");
    }
}
