package vn.nhan.business.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** The queue, and the business on the desk. */
@Server
class ReviewDeskTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ObjectStore store;

    private Api officer;
    private String commune;

    ReviewDeskTest(ObjectStore store) {
        this.store = store;
    }

    @BeforeEach
    void aCommuneOfItsOwn() {
        officer = People.officer(Api.HUNG_YEN);
        commune = "Xã Hàng Chờ Số " + NUMBER.incrementAndGet();
    }

    @Test
    void queueIsFilteredByCommuneHoweverItIsWrittenAndTheOldestIsFirst() {
        var first = waiting("HTX Một");
        var second = waiting("HTX Hai");
        Farm.of(People.member(Api.HUNG_YEN)).submit();

        var page = queue("?commune=" + commune.replace("Xã Hàng Chờ", "xa hang cho"));

        assertThat(page.select("a[data-row]").eachAttr("href"))
                .map(href -> href.replaceAll("\\?.*", ""))
                .containsExactly("/office/businesses/" + first, "/office/businesses/" + second);
        assertThat(page.select(".head__lead").text()).startsWith("2 ");
        assertThat(queue("?kind=enterprise&commune=" + commune).select("a[data-row]"))
                .isEmpty();
    }

    @Test
    void twoOfTheSameNameInOneCommuneAreMarked() {
        waiting("HTX Khác");
        assertThat(queue("?twins=true&commune=" + commune).select("a[data-row]"))
                .isEmpty();
        var one = waiting("HTX Trùng Tên");
        waiting("htx trung ten");

        assertThat(queue("?twins=true&commune=" + commune).select("a[data-row]"))
                .hasSize(2);
        officer.get("/businesses/" + one + "/checks").then().body("check", hasItem("check.same-name"));
    }

    @Test
    void twoOfficersAreNeverGivenTheSameBusiness() {
        var first = waiting("HTX Một");
        var second = waiting("HTX Hai");
        var other = People.officer(Api.HUNG_YEN);

        assertThat(officer.request()
                        .queryParam("commune", commune)
                        .post("/api/v1/review-queue/turns")
                        .<String>path("next"))
                .isEqualTo(first);
        assertThat(other.request()
                        .queryParam("commune", commune)
                        .post("/api/v1/review-queue/turns")
                        .<String>path("next"))
                .isEqualTo(second);
        assertThat(People.officer(Api.HUNG_YEN)
                        .request()
                        .queryParam("commune", commune)
                        .post("/api/v1/review-queue/turns")
                        .<String>path("next"))
                .isNull();
    }

    @Test
    void whatIsLeftForLaterGoesBackAndTheNextOneOpens() {
        var first = waiting("HTX Một");
        var second = waiting("HTX Hai");
        officer.put("/businesses/" + first + "/review").then().statusCode(200);

        var next = Browser.of(officer)
                .submit("/office/businesses/" + first + "/review/later?commune=" + commune, Map.of())
                .header("Location");

        assertThat(next).contains("/office/businesses/" + second);
        var page = review(second);
        assertThat(page.select("form[action*='/review/end']")).hasSize(1);
        assertThat(review(first).select("form[action$='/review']")).hasSize(1);
    }

    @Test
    void paperStandsBesideTheFactsForOfficersOnlyAndUnderItsOwnBusinessOnly() throws Exception {
        var business = waiting("HTX Có Giấy");
        var other = waiting("HTX Không Giấy");
        var paper = paperOf(business);

        assertThat(review(business).select(".paper img").attr("src"))
                .isEqualTo("/office/businesses/" + business + "/papers/" + paper);
        var picture = Browser.of(officer).get("/office/businesses/" + business + "/papers/" + paper);
        picture.then().statusCode(200).contentType("image/jpeg");
        assertThat(picture.header("Content-Disposition")).isEqualTo("inline");
        Browser.of(officer)
                .get("/office/businesses/" + other + "/papers/" + paper)
                .then()
                .statusCode(404);
        Browser.of(People.officer(Api.THAI_NGUYEN))
                .get("/office/businesses/" + business + "/papers/" + paper)
                .then()
                .statusCode(404);
        Browser.of(officer)
                .submit("/office/businesses/" + business + "/verification", Map.of("seen", "true", "paper", paper))
                .then()
                .statusCode(303);
        officer.get("/businesses/" + business + "/identity").then().body("evidence.documentId", hasItem(paper));
        officer.get("/businesses/" + other + "/identity").then().body("evidence.documentId", not(hasItem(paper)));
    }

    @Test
    void paperOfAnotherBusinessProvesNothing() throws Exception {
        var business = waiting("HTX Một");
        var paper = paperOf(waiting("HTX Hai"));

        officer.put(
                        "/businesses/" + business + "/verification",
                        Map.of("identity", Map.of("level", "document-seen", "documentId", paper)))
                .then()
                .statusCode(422);
    }

    private String paperOf(String business) throws SQLException {
        var id = UUID.randomUUID().toString();
        var key = ObjectKey.random((short) 1, "document");
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> store.put(key, new StoredContent(Pictures.jpeg(1), "image/jpeg")));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        BehindTheWall.change(
                "insert into business_document (tenant_id, id, business_id, kind, object_key, media_type, sha256,"
                        + " added_at, added_by) select tenant_id, '" + id + "', id, 'registration', '" + key.value()
                        + "', 'image/jpeg', 'x', now(), id from business where id = '" + business + "'",
                "business_document",
                "business");
        return id;
    }

    private String waiting(String name) {
        var member = People.member(Api.HUNG_YEN);
        var profile = new HashMap<>(Farm.profile(Farm.newTaxCode()));
        profile.put("name", name);
        profile.put("commune", commune);
        String id = member.post("/businesses", profile)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        member.put("/businesses/" + id + "/submission").then().statusCode(200);
        return id;
    }

    private Document queue(String query) {
        return Jsoup.parse(Browser.of(officer)
                .get("/office/queue" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private Document review(String business) {
        return Jsoup.parse(Browser.of(officer)
                .get("/office/businesses/" + business)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
