package vn.nhan.marketplace.hand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A marketplace that fetches a file: what stood in it, and whether somebody fetched it, is all that we know. */
@Server
class FeedAccountTest {

    private ByHand shop;
    private Api member;
    private String account;

    @BeforeEach
    void aCatalogueAtGoogle() {
        shop = new ByHand();
        member = shop.farm.member();
        account = shop.connected(Map.of("channel", "google", "name", "Danh mục"));
    }

    private ValidatableResponse feed() {
        return member.get("/channel-accounts/" + account + "/feed").then().statusCode(200);
    }

    private void made() {
        Browser.of(member)
                .submit("/my/feeds?business=" + shop.farm.businessId(), Map.of())
                .then()
                .statusCode(303);
        written();
    }

    private static void written() {
        var job = Arc.container().listAll(RecurringJob.class).stream()
                .map(InstanceHandle::get)
                .filter(one -> one.name().equals("write-feeds"))
                .findFirst()
                .orElseThrow();
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private void fetched(String agent) {
        String address = feed().extract().path("addresses[0]");
        given().header("Host", Api.HUNG_YEN)
                .header("User-Agent", agent)
                .get(URI.create(address).getPath())
                .then()
                .statusCode(200);
    }

    @Test
    void itsPageLeadsToTheFile() {
        var page = Jsoup.parse(Browser.of(member)
                .get("/my/marketplaces/" + account)
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(page.select("main a.button").attr("href")).isEqualTo("/my/marketplaces/" + account + "/feed");
        assertThat(page.text()).doesNotContain("Nhóm hàng trên sàn", "Đã bán trên sàn");
    }

    @Test
    void withoutAFileItSaysHowToMakeOne() {
        feed().body("feedId", nullValue()).body("addresses", empty()).body("listings.state", contains("awaited"));
        assertThat(Browser.of(member)
                        .get("/my/marketplaces/" + account + "/feed")
                        .asString())
                .contains("Chưa có tệp nào", "Tạo tệp");
        Browser.of(member)
                .get("/my/marketplaces/" + account + "/listings")
                .then()
                .statusCode(303);
        member.put("/channel-accounts/" + account + "/listings", Map.of("products", List.of(shop.product)))
                .then()
                .statusCode(409);
    }

    @Test
    void goodsAreInTheFileAndNeverPublished() {
        made();
        feed().body("addresses", hasSize(2))
                .body("generatedAt", notNullValue())
                .body("fetchedAt", nullValue())
                .body("listings.state", contains("in-file"));

        fetched("Mozilla/5.0 (compatible; nobody)");
        feed().body("fetchedAt", nullValue())
                .body("fetchedByOthersAt", notNullValue())
                .body("listings.state", contains("in-file"));

        fetched("Google-Xrawler");
        feed().body("fetchedAt", notNullValue())
                .body("current", equalTo(true))
                .body("listings.state", contains("fetched"));
        assertThat(Browser.of(member)
                        .get("/my/marketplaces/" + account + "/feed")
                        .asString())
                .contains("Ba bước trên Google Merchant", "Có trong tệp sàn đã lấy", Farm.PRODUCT);
    }

    @Test
    void aFileThatChangedSinceIsNotTheOneThatWasFetched() {
        made();
        fetched("Google-Xrawler");
        shop.farm.offer(shop.product, 99_000);
        Browser.of(member)
                .submit("/my/feeds/" + feed().extract().path("feedId") + "/run", Map.of())
                .then()
                .statusCode(303);
        written();

        feed().body("current", equalTo(false)).body("listings.state", contains("in-file"));
    }

    /** As the run writes it down that finds goods which the channel doesn't let be offered. */
    @Test
    void goodsThatAreLeftOutSayWhy() throws SQLException {
        made();
        var ours = "(select id from feed where business_id = '" + shop.farm.businessId() + "')";
        BehindTheWall.change("delete from feed_item where feed_id = " + ours, "feed_item", "feed");
        BehindTheWall.change(
                "insert into feed_problem (tenant_id, feed_id, generation, channel, code, problem, args, refused,"
                        + " product_id, title) select f.tenant_id, f.id, f.generation, 'google', 'x',"
                        + " 'feed.category-refused', '{\"channel\": \"GOOGLE\"}', true, '" + shop.product
                        + "', 'x' from feed f where f.id = " + ours,
                "feed_problem",
                "feed");

        feed().body("listings.state", contains("left-out"))
                .body("listings[0].reasons[0].problem", equalTo("feed.category-refused"));
        assertThat(Browser.of(member)
                        .get("/my/marketplaces/" + account + "/feed")
                        .asString())
                .contains("Bị loại khỏi tệp", "Nhóm hàng này không được đăng trên GOOGLE.");
    }

    @Test
    void nothingOfWhereItWasFetchedFromIsKept() throws SQLException {
        made();
        fetched("Google-Xrawler from 192.0.2.7");

        assertThat(BehindTheWall.ask("select cast(to_jsonb(f) as text) from feed_fetch f", "feed_fetch"))
                .isNotEmpty()
                .noneMatch(row -> row.contains("192.0.2") || row.contains("127.0.0.1") || row.contains("Xrawler"));
    }

    @Test
    void othersFindNothing() {
        made();
        People.member(Api.HUNG_YEN)
                .get("/channel-accounts/" + account + "/feed")
                .then()
                .statusCode(404);
        People.member(Api.THAI_NGUYEN)
                .get("/channel-accounts/" + account + "/feed")
                .then()
                .statusCode(404);
        member.get("/channel-accounts/" + shop.account + "/feed").then().statusCode(404);
    }
}
