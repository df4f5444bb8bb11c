package vn.nhan.catalog.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** The list of offers as visitors and programs read it. */
@Server
class StorefrontListTest {

    private static final String TABLE = "published.storefront_listing";

    private final ShelfRewriting rewriting;
    private Farm farm;

    StorefrontListTest(ShelfRewriting rewriting) {
        this.rewriting = rewriting;
        this.farm = Farm.at(Api.at(Api.HUNG_YEN), "");
    }

    @BeforeEach
    void aFarmSells() {
        farm = Farm.verified(People.member(Api.HUNG_YEN), People.officer(Api.HUNG_YEN));
    }

    @AfterEach
    void clockGoesOn() {
        MovableClock.reset();
    }

    @Test
    void whatIsPublishedIsFoundAtOnceByItsNameItsTagsItsKindAndItsProducer() {
        var slug = publish("Mít tố nữ Zéphyr");

        for (var typed :
                List.of("mít tố nữ zéphyr", "mit zephyr", "zephyr trái cây", "zephyr xanh phố hiến", "zephir mit")) {
            listings(Map.of("q", typed)).then().statusCode(200).body("items.slug", contains(slug));
        }
        Api.at(Api.THAI_NGUYEN)
                .get("/storefront/listings?q=zephyr")
                .then()
                .statusCode(200)
                .body("items", empty());
        Api.at(Api.NATIONAL).get("/storefront/listings?q=zephyr").then().body("items.slug", hasItem(slug));
        Api.at(Api.NATIONAL)
                .get("/storefront/listings?q=zephyr&province=thai-nguyen")
                .then()
                .body("items", empty());
    }

    @Test
    void starIsGoneFromPageSearchFacetAndApiOneSecondAfterItsEnd() throws SQLException {
        var slug = publish("Ổi lê Quývăn");
        var end = Instant.now().plus(Duration.ofDays(30));
        change(
                "stars = 4, stars_from = now() - interval '1 day', stars_until = '" + end
                        + "', words = words || cast('''s:4''' as tsvector)",
                slug);

        listings(Map.of("q", "quyvan", "stars", "4")).then().body("items.standing.stars", contains(4));
        assertThat(page("/products?q=quyvan").select(".card .stars")).hasSize(1);
        assertThat(page("/products?q=quyvan").select("a[href*='stars=4']")).hasSize(1);

        MovableClock.setTo(end.plusSeconds(1));
        listings(Map.of("q", "quyvan", "stars", "4")).then().body("items", empty());
        listings(Map.of("q", "quyvan")).then().body("items.standing.stars", contains(nullValue()));
        Api.at(Api.HUNG_YEN).get("/storefront/listings/" + slug).then().body("standing.stars", nullValue());
        assertThat(page("/products?q=quyvan").select(".card .stars")).isEmpty();
        assertThat(page("/products?q=quyvan").select("a[href*='stars=4']")).isEmpty();
    }

    @Test
    void nearestIsShownAndNamedAsSuch() {
        var slug = publish("Dưa lưới Kamblai");
        var page = page("/products?q=kamblay");

        assertThat(page.text()).contains("Không có “kamblay”", "Đây là kết quả gần đúng");
        assertThat(page.select("a[href='/products/" + slug + "']")).hasSize(1);
        assertThat(page("/products?q=kamblai").text()).doesNotContain("gần đúng");
    }

    @Test
    void addressesOfFiltersCanBeSharedAndTakenBack() {
        var slug = publish("Táo đại Vuflo");
        var page = page("/products?q=vuflo&category=fresh-fruit&in-stock=1&sort=price");

        assertThat(page.select("a[href='/products/" + slug + "']")).hasSize(1);
        assertThat(page.select(".chip").eachAttr("href"))
                .containsExactly(
                        "/products?q=vuflo&in-stock=1&sort=price", "/products?q=vuflo&category=fresh-fruit&sort=price");
        assertThat(page.select("form[action='/products'] input[type=hidden]").eachAttr("name"))
                .containsExactly("category", "in-stock", "sort");
        assertThat(page("/products?q=vuflo").select("details.facets a").eachAttr("href"))
                .contains("/products?q=vuflo&category=food", "/products?q=vuflo&commune=phuong-pho-hien");
        var nothing = page("/products?q=vuflo&category=handicraft");
        assertThat(nothing.text()).contains("Không có sản phẩm nào khớp mọi điều kiện");
        assertThat(nothing.select(".empty a").attr("href")).isEqualTo("/products?q=vuflo");
    }

    @Test
    void wrongFiltersAreRefusedByName() {
        var wrong = Map.of("stars", "6", "price", "x", "sort", "x", "cursor", "x", "province", "x");

        wrong.forEach((name, value) ->
                listings(Map.of(name, value)).then().statusCode(422).body("errors.pointer", contains("/" + name)));
        listings(Map.of("q", "' | ! & :* \\ ( ) <->")).then().statusCode(200);
        listings(Map.of("q", "\u202Enhãn" + "x".repeat(500))).then().statusCode(200);
        listings(Map.of("category", "' or 1=1 --", "certificate", "\\'", "commune", "''"))
                .then()
                .statusCode(200);
    }

    @Test
    void whatSomebodyMayBeAboutToTypeIsOffered() {
        publish("Quất hồng bì Trưvang");

        var offered = given().header("Host", Api.HUNG_YEN).get("/products/suggestions?q={q}", "quat hong bi tru");
        offered.then().statusCode(200).body("text", hasItem("Quất hồng bì Trưvang"));
        given().header("Host", Api.HUNG_YEN)
                .get("/products/suggestions?q={q}", "trai cay t")
                .then()
                .statusCode(200)
                .body("text", hasItems("Trái cây tươi"))
                .body("href", hasItem("/products?category=fresh-fruit"));
        given().header("Host", Api.HUNG_YEN)
                .get("/products/suggestions?q=x")
                .then()
                .body("$", empty());
    }

    @Test
    void cardOfAnOlderKindIsWrittenAgain() throws Throwable {
        var slug = publish("Hạt dẻ Trùngkhánh");
        change("format = 0, words = '', card = card - 'verifiedBy'", slug);
        listings(Map.of("q", "trungkhanh")).then().body("items", empty());

        VertxContextSupport.subscribeAndAwait(rewriting::run);

        listings(Map.of("q", "trungkhanh")).then().body("items.slug", contains(slug));
    }

    private String publish(String name) {
        var product = new HashMap<>(Farm.product(null));
        product.put("name", name);
        var id = farm.member()
                .post("/businesses/" + farm.businessId() + "/products", product)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        farm.addPhoto(id, 1).then().statusCode(201);
        farm.offer(id, 65_000);
        return farm.publish(id).then().statusCode(200).extract().path("slug");
    }

    private static void change(String what, String slug) throws SQLException {
        BehindTheWall.change("update " + TABLE + " set " + what + " where slug = '" + slug + "'", TABLE);
    }

    private static Response listings(Map<String, String> query) {
        return Api.at(Api.HUNG_YEN).request().queryParams(query).get("/api/v1/storefront/listings");
    }

    private static Document page(String path) {
        var answer = given().header("Host", Api.HUNG_YEN)
                .header("Accept", "text/html")
                .get(path);
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString());
    }
}
