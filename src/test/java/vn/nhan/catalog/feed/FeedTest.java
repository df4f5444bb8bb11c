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
import java.time.Instant;
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
import vn.nhan.testing.Owner;
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

        var files = files(shop.browser, feed);
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
        var path = files(shop.browser, feed).get("google.tsv");

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
        var path = files(shop.browser, feed).get("google.tsv");
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
        var path = files(shop.browser, feed).get("meta.csv");
        assertThat(cells(path, "availability")).containsExactly("in stock");

        shop.farm
                .member()
                .delete("/products/" + shop.product + "/listing/publication")
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
        var path = files(shop.browser, feed).get("google.xml");
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

        var path = files(shop.browser, feed).get("google.tsv");
        assertThat(cells(path, "price")).containsExactly("59000 VND");
        assertThat(cells(path, "availability")).containsExactly("out_of_stock");
        assertThat(new String(shop.browser.get("/my/feeds/goods/csv").asByteArray(), StandardCharsets.UTF_8))
                .contains("59000")
                .doesNotContain("65000");
    }

    @Test
    void whatIsNotToBeSeenYetHasNoAddressInASheet() {
        var shop = Shop.open();
        assertThat(shop.browser.get("/my/feeds/goods/csv").asString()).contains("/products/nhan-long-pho-hien");

        shop.farm
                .member()
                .put(
                        "/products/" + shop.product + "/listing/terms",
                        Map.of(
                                "visibleFrom",
                                Instant.now().plus(Duration.ofDays(2)).toString()))
                .then()
                .statusCode(200);

        assertThat(shop.browser.get("/my/feeds/goods/csv").asString()).doesNotContain("/products/nhan-long-pho-hien");
    }

    @Test
    void goodsWithoutAPhotoAreLeftOutAndSaidSo() {
        var shop = Shop.open();
        var feed = feedOf(shop);
        var unseen = shop.farm.member().get("/products/" + shop.product).<String>path("photos[0].id");
        shop.farm
                .member()
                .delete("/products/" + shop.product + "/photos/" + unseen)
                .then()
                .statusCode(200);
        run();

        var page = Jsoup.parse(shop.browser.inEnglish().get(feed).asString());
        assertThat(page.text()).contains("There is no photo yet");
        assertThat(page.select("a[href=/my/products/" + shop.product + "]")).isNotEmpty();
        assertThat(cells(files(shop.browser, feed).get("google.tsv"), "id")).isEmpty();
    }

    @Test
    void anotherAddressEndsTheOldOneAtOnceAndARevokedFeedHasNone() {
        var shop = Shop.open();
        var feed = feedOf(shop);
        run();
        var old = files(shop.browser, feed).get("google.tsv");

        shop.browser.submit(feed + "/rotation", Map.of()).then().statusCode(303);
        fetch(old).then().statusCode(404);
        var renewed = files(shop.browser, feed).get("google.tsv");
        assertThat(renewed).isNotEqualTo(old);
        fetch(renewed).then().statusCode(200);

        shop.browser.submit(feed + "/revocation", Map.of()).then().statusCode(303);
        fetch(renewed).then().statusCode(404);
        run();
        shop.browser.submit(feed + "/run", Map.of()).then().statusCode(409);
        fetch("/feeds/" + "A".repeat(43) + "/google.tsv").then().statusCode(404);
    }

    @Test
    void aBusinessSeesItsOwnFeedsAndGoodsOnlyAndTheProvinceAll() {
        var shop = Shop.open();
        var other = Shop.open();
        var feed = feedOf(shop);
        other.browser.get(feed).then().statusCode(404);
        other.browser.submit(feed + "/revocation", Map.of()).then().statusCode(404);
        var officer = Browser.of(People.atWork(Api.HUNG_YEN, "officer"));
        officer.get(feed.replace("/my/", "/office/")).then().statusCode(404);

        var province = officer.submit("/office/feeds", Map.of())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        run();
        assertThat(cells(files(shop.browser, feed).get("meta.tsv"), "id")).hasSize(1);
        var all = files(officer, path(province)).get("meta.tsv");
        assertThat(cells(all, "id")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(FeedSpec.mistakes(fetch(all).asString(), "meta.tsv")).isEmpty();
        officer.submit(path(province) + "/revocation", Map.of()).then().statusCode(303);
    }

    @Test
    void aCatalogueIsSavedAsSheetsThatReckonNothingAndAsLinkedData() {
        var shop = Shop.open();
        shop.named("=1+2 nhãn lồng");
        var csv = shop.browser
                .get("/my/feeds/goods/csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv)
                .contains("'=1+2 nhãn lồng")
                .contains("65000")
                .contains(Farm.NAME)
                .doesNotContain(",=");
        shop.browser.get("/my/feeds/goods/xlsx").then().statusCode(200);
        var linked =
                shop.browser.get("/my/feeds/goods/json").then().statusCode(200).extract();
        assertThat(new String(linked.asByteArray(), StandardCharsets.UTF_8))
                .contains("\"priceCurrency\":\"VND\"")
                .contains("\"@type\":\"ItemList\"");
        shop.browser.get("/my/feeds/goods/exe").then().statusCode(404);
    }

    /** A farm with one product on sale, and its member at the pages. */
    private record Shop(Farm farm, String product, Browser browser) {

        static Shop open() {
            var farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
            var product = farm.product();
            farm.addPhoto(product, 1).then().statusCode(201);
            farm.offer(product, 65_000);
            farm.publish(product).then().statusCode(200);
            return new Shop(farm, product, Browser.of(farm.member()));
        }

        String host() {
            return Api.HUNG_YEN;
        }

        void named(String name) {
            var product = Farm.product(null);
            product.put("name", name);
            farm.member()
                    .post("/businesses/" + farm.businessId() + "/products", product)
                    .then()
                    .statusCode(201);
        }

        /** Counts the packages, and lets the storefront have some of them at its own price. */
        void stocked(int packages, long priceDong, int share) {
            var variant = farm.member().get("/products/" + product).<String>path("variants[0].id");
            farm.member()
                    .put(
                            "/products/" + product + "/variants/" + variant,
                            Map.of("netWeightGrams", 1000, "priceDong", 65_000, "stock", packages))
                    .then()
                    .statusCode(200);
            farm.member()
                    .put(
                            "/products/" + product + "/listing/terms",
                            Map.of(
                                    "packages",
                                    List.of(Map.of("variantId", variant, "priceDong", priceDong, "stockShare", share))))
                    .then()
                    .statusCode(200);
        }

        String listing() {
            return "(select id from listing where product_id = '" + product + "')";
        }
    }

    private String feedOf(Shop shop) {
        return path(shop.browser
                .submit("/my/feeds", Map.of())
                .then()
                .statusCode(303)
                .extract()
                .header("Location"));
    }

    private void again(Shop shop, String feed) {
        MovableClock.forward(Duration.ofSeconds(2));
        shop.browser.submit(feed + "/run", Map.of()).then().statusCode(303);
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
        columns("stars smallint", "stars_from timestamptz", "stars_until timestamptz");
        change(shop, "stars = 4, stars_from = now() - interval '1 day', stars_until = " + until);
    }

    private static void window(Shop shop, String from, String until) throws SQLException {
        columns("visible_from timestamptz", "visible_until timestamptz");
        change(shop, "visible_from = " + from + ", visible_until = " + until);
    }

    private static void columns(String... columns) throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            for (var column : columns) {
                statement.execute("alter table published.storefront_listing add column if not exists " + column);
            }
        }
    }

    private static void change(Shop shop, String columns) throws SQLException {
        BehindTheWall.change(
                "update published.storefront_listing set " + columns + " where listing_id = " + shop.listing(),
                "published.storefront_listing",
                "listing");
    }
}
