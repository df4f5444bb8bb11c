package vn.nhan.catalog.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class ReportTest {

    private static final String CONTACT = "nguoi.xem@nhan.example";
    private static final int LIMIT = 20;

    /** Nobody else reports anything there. */
    private static final String QUIET = "can-tho.localhost";

    @Test
    void reportReachesTheOfficersAndIsForgottenOnceDealtWith() throws SQLException {
        var slug = offered(Api.HUNG_YEN);
        var form = get(Api.HUNG_YEN, "/products/" + slug + "/report");
        assertThat(Jsoup.parse(form.asString()).select("input[type=radio]")).hasSize(7);

        var sent = send(
                Api.HUNG_YEN, slug, Map.of("reason", "false-claim", "words", "Sao đã hết hạn.", "contact", CONTACT));
        sent.then().statusCode(303);
        assertThat(get(Api.HUNG_YEN, sent.header("Location").replaceFirst("^http://[^/]+", ""))
                        .asString())
                .contains("Đã nhận báo cáo");

        var officer = Browser.of(People.atWork(Api.HUNG_YEN, "officer"));
        var row = Jsoup.parse(officer.get("/office/listing-reports").asString())
                .select("tr:has(a[href=/products/" + slug + "])");
        assertThat(row.text()).contains("Sao đã hết hạn.", CONTACT, "Ghi sai chứng nhận");
        assertThat(BehindTheWall.ask(
                        "select encode(contact_sealed, 'escape') from listing_report where contact_sealed is not null",
                        "listing_report"))
                .isNotEmpty()
                .noneMatch(kept -> kept.contains("nguoi.xem"));

        officer.submit(row.select("form").attr("action"), Map.of()).then().statusCode(303);
        assertThat(officer.get("/office/listing-reports").asString()).doesNotContain("/products/" + slug);
        assertThat(BehindTheWall.ask(
                        "select contact_sealed is null from listing_report where words = 'Sao đã hết hạn.'",
                        "listing_report"))
                .containsExactly("t");
    }

    @Test
    void reportWithoutAReasonComesBackWithWhatWasTyped() {
        var slug = offered(Api.HUNG_YEN);
        var refused = send(Api.HUNG_YEN, slug, Map.of("words", "Không biết vì sao"));
        refused.then().statusCode(422);
        assertThat(refused.asString()).contains("Không biết vì sao", "reason-error");
    }

    @Test
    void whoReportsTooOftenHasToWaitAndTheirAddressIsKeptNowhere() throws SQLException {
        var slug = offered(QUIET);
        for (int i = 0; i < LIMIT; i++) {
            send(QUIET, slug, Map.of("reason", "other", "words", "Lần " + i))
                    .then()
                    .statusCode(303);
        }
        send(QUIET, slug, Map.of("reason", "other", "words", "Thêm một lần"))
                .then()
                .statusCode(429);
        assertThat(BehindTheWall.ask("select to_jsonb(r)::text from listing_report r", "listing_report"))
                .noneMatch(row -> row.contains("127.0.0.1"));
    }

    private static String offered(String host) {
        var farm = Farm.verified(People.member(host), People.officer(host));
        var product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 65_000);
        farm.publish(product).then().statusCode(200);
        return farm.member().get("/products/" + product).path("slug");
    }

    private static Response send(String host, String slug, Map<String, String> fields) {
        return given().header("Host", host)
                .header("Origin", "http://" + host)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/products/" + slug + "/report");
    }

    private static Response get(String host, String path) {
        return given().header("Host", host).get(path);
    }
}
