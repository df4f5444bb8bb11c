package vn.nhan.catalog.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class QualityTest {

    private final AppraisalJob job;
    private Api officer;
    private Farm farm;

    QualityTest(AppraisalJob job) {
        this.job = job;
    }

    @BeforeEach
    void farmIsVerified() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        farm = Farm.verified(People.member(Api.HUNG_YEN), officer);
    }

    @Test
    void everyLostPointHasASentenceAndALinkToAFieldThatIsThere() {
        var product = farm.product();
        var read = farm.member()
                .get("/products/" + product + "/quality")
                .then()
                .statusCode(200)
                .extract();
        var browser = Browser.of(farm.member());

        assertThat(read.<List<String>>path("languages.language")).containsExactly("vi", "en");
        for (var language = 0; language < 2; language++) {
            var at = "languages[" + language + "].";
            var lost = read.<List<Integer>>path(at + "findings.lost").stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(read.<Integer>path(at + "score") + lost).isEqualTo(100);
            assertThat(read.<List<String>>path(at + "findings.sentence"))
                    .isNotEmpty()
                    .allMatch(said -> said.length() > 20);
            for (var link : read.<List<String>>path(at + "findings.link")) {
                var page = browser.get(link.split("#", -1)[0])
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
                if (link.contains("#")) {
                    assertThat(Jsoup.parse(page).getElementById(link.substring(link.indexOf('#') + 1)))
                            .as(link)
                            .isNotNull();
                }
            }
        }
        assertThat(read.<List<String>>path("languages[0].findings.rule"))
                .contains("photos-some", "description-length", "price-named");
    }

    @Test
    void scoreRisesWithWhatIsMendedInTheSameMoment() throws SQLException {
        var product = farm.product();
        var before = score(farm, product);
        assertThat(kept(product)).isEqualTo(before);

        describe(farm, product, text("ngọt", 100));

        assertThat(score(farm, product)).isGreaterThan(before);
        assertThat(kept(product)).isEqualTo(score(farm, product));
        farm.addPhoto(product, 1).then().statusCode(201);
        assertThat(kept(product)).isEqualTo(score(farm, product)).isGreaterThan(before + 8);
    }

    @Test
    void laterOfTwoLikeDescriptionsIsFlaggedAndLearnsNothingOfTheOther() {
        var words = text(UUID.randomUUID().toString().substring(0, 6), 90);
        var first = farm.product();
        describe(farm, first, words);
        var other = Farm.verified(People.member(Api.HUNG_YEN), officer);
        var second = other.product();
        describe(other, second, words.replace("số 7 ", "số bảy "));

        assertThat(rules(farm, first)).doesNotContain("description-own");
        assertThat(rules(other, second)).contains("description-own");
        assertThat(other.member().get("/products/" + second + "/quality").asString())
                .doesNotContain(first, farm.businessId());
        assertThat(Browser.of(other.member())
                        .get("/my/products/" + second + "/quality")
                        .asString())
                .contains("gần giống hệt mô tả của một nơi khác")
                .doesNotContain(first);
        var desk = Browser.of(officer);
        assertThat(desk.get("/office/quality/copies")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("/office/products/" + first + "/quality", "/office/products/" + second + "/quality");
        assertThat(desk.get("/office/products/" + second + "/quality").asString())
                .contains(first);

        describe(other, second, text("khác hẳn", 90));
        assertThat(rules(other, second)).doesNotContain("description-own");
    }

    @Test
    void copyIsNoCopyAnyMoreOnceTheFirstSaysSomethingElse() throws Throwable {
        var words = text(UUID.randomUUID().toString().substring(0, 6), 90);
        var first = farm.product();
        describe(farm, first, words);
        var other = Farm.verified(People.member(Api.HUNG_YEN), officer);
        var second = other.product();
        describe(other, second, words);
        assertThat(rules(other, second)).contains("description-own");

        describe(farm, first, text("vườn mới", 90));
        VertxContextSupport.subscribeAndAwait(job::run);

        assertThat(rules(other, second)).doesNotContain("description-own");
        assertThat(kept(second)).isEqualTo(score(other, second));
    }

    @Test
    void wordsOfOnesOwnOtherGoodsCostHalf() {
        var words = text(UUID.randomUUID().toString().substring(0, 6), 90);
        describe(farm, farm.product(), words);
        var second = farm.product();
        describe(farm, second, words);

        assertThat(farm.member()
                        .get("/products/" + second + "/quality")
                        .<List<String>>path("languages[0].findings.sentence"))
                .anyMatch(said -> said.contains("của chính bạn"));
    }

    @Test
    void nearlyTheSamePictureOfAnotherIsFound() throws SQLException {
        var hash = UUID.randomUUID().getMostSignificantBits() | 0x00ff_00ff_0000_0000L;
        var first = pictured(farm, 11, hash);
        var other = Farm.verified(People.member(Api.HUNG_YEN), officer);
        var second = pictured(other, 12, hash ^ 0b10101L << 20);
        var third = pictured(other, 13, hash ^ 0x0f0f_0000L);

        assertThat(rules(farm, first)).doesNotContain("photos-own");
        assertThat(rules(other, second)).contains("photos-own");
        assertThat(rules(other, third)).doesNotContain("photos-own");
        assertThat(Browser.of(officer)
                        .get("/office/products/" + second + "/quality")
                        .asString())
                .contains("khác 3/64");
    }

    @Test
    void rulesThatChangeMakeScoresStaleAndAreAppliedToAll() throws Throwable {
        var product = farm.product();
        var before = score(farm, product);
        VertxContextSupport.subscribeAndAwait(job::run);
        assertThat(stale(1)).isZero();
        BehindTheWall.change("insert into quality_rule select 2, language, rule,"
                + " points + case rule when 'photos-some' then 5 when 'description-own' then -5 else 0 end, low, high"
                + " from quality_rule where version = 1");
        try {
            assertThat(score(farm, product)).isEqualTo(before - 5);
            assertThat(stale(2)).isPositive();
            assertThat(kept(product)).isEqualTo(before);

            VertxContextSupport.subscribeAndAwait(job::run);

            assertThat(stale(2)).isZero();
            assertThat(kept(product)).isEqualTo(score(farm, product));
        } finally {
            BehindTheWall.change("delete from quality_rule where version = 2");
            VertxContextSupport.subscribeAndAwait(job::run);
        }
        assertThat(kept(product)).isEqualTo(before);
        assertThat(stale(1)).isZero();
    }

    @Test
    void rulesOfALaterProgramAreNotApplied() throws SQLException {
        var product = farm.product();
        var before = score(farm, product);
        BehindTheWall.change("insert into quality_rule values (3, 'vi', 'rule-of-tomorrow', 100, null, null),"
                + " (3, 'en', 'rule-of-tomorrow', 100, null, null)");
        try {
            assertThat(score(farm, product)).isEqualTo(before);
        } finally {
            BehindTheWall.change("delete from quality_rule where version = 3");
        }
    }

    @Test
    void officerSeesTheLowestFirstAndNarrowsTheList() throws Throwable {
        var product = farm.product();
        farm.addPhoto(product, 21).then().statusCode(201);
        farm.offer(product, 65_000);
        farm.publish(product).then().statusCode(200);
        var desk = Browser.of(officer);

        var all = desk.get("/office/quality").then().statusCode(200).extract().asString();
        assertThat(Jsoup.parse(all).select("tbody tr")).isNotEmpty();
        var timely = desk.get(
                "/office/quality?dimension=timeliness&commune=Ph%C6%B0%E1%BB%9Dng%20Ph%E1%BB%91%20Hi%E1%BA%BFn");
        timely.then().statusCode(200);
        assertThat(timely.asString()).doesNotContain("/office/products/" + product + "/quality");
        desk.get("/office/quality?cursor=nonsense").then().statusCode(422);
        VertxContextSupport.subscribeAndAwait(job::run);
        assertThat(BehindTheWall.ask(
                        "select offers from category_price where category = 'fresh-fruit'", "category_price"))
                .isNotEmpty();
    }

    @Test
    void memberSeesScoresOfAllProductsAndThePanel() {
        var product = farm.product();
        var browser = Browser.of(farm.member());

        assertThat(browser.get("/my/products/quality?business=" + farm.businessId())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("/my/products/" + product + "/quality");
        var shown = Jsoup.parse(browser.get("/my/products/" + product).asString());
        assertThat(shown.select("a[href=/my/products/" + product + "/quality#vi] .stat__number")
                        .text())
                .isEqualTo(String.valueOf(score(farm, product)));
        assertThat(browser.inEnglish()
                        .get("/my/products/" + product + "/quality")
                        .asString())
                .contains("There is no photo yet");
    }

    private static String pictured(Farm farm, int number, long hash) throws SQLException {
        var product = farm.product();
        farm.addPhoto(product, number).then().statusCode(201);
        BehindTheWall.change(
                "update product_photo set phash = " + hash + " where product_id = '" + product + "'", "product_photo");
        describe(farm, product, text("ảnh", 20));
        return product;
    }

    private static void describe(Farm farm, String product, String words) {
        var text = new HashMap<String, Object>(Map.of("name", Farm.PRODUCT, "description", words));
        text.put("category", "fresh-fruit");
        text.put("attributes", Map.of("variety", "Nhãn lồng"));
        farm.member().put("/products/" + product, text).then().statusCode(200);
    }

    private static String text(String stem, int words) {
        var text = new StringBuilder();
        for (var word = 0; word < words / 3; word++) {
            text.append(stem).append(" số ").append(word).append(' ');
        }
        return text.toString().strip();
    }

    private static int score(Farm farm, String product) {
        return read(farm, product).path("languages[0].score");
    }

    private static List<String> rules(Farm farm, String product) {
        return read(farm, product).path("languages[0].findings.rule");
    }

    private static Response read(Farm farm, String product) {
        return farm.member().get("/products/" + product + "/quality");
    }

    private static int kept(String product) throws SQLException {
        return Integer.parseInt(BehindTheWall.ask(
                        "select score from listing_quality where language = 'vi' and product_id = '" + product + "'",
                        "listing_quality")
                .get(0));
    }

    private static int stale(int version) throws SQLException {
        return Integer.parseInt(BehindTheWall.ask(
                        "select count(*) from listing_quality where rules_version <> " + version, "listing_quality")
                .get(0));
    }
}
