package vn.nhan.support.fair;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Fairs;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Letter;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A fair that isn't held after all. */
@Server
class FairCancelTest {

    private static final String REASON = "Bão số 9 vào đúng ngày hội";

    private final OutboxDelivery outbox;

    private Api officer;
    private String address;
    private Farm farm;
    private String fair;
    private String stand;

    FairCancelTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void aFairWithAMeeting() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        address = People.newAddress("htx-hoi");
        farm = Farm.of(somebody(address));
        fair = Fairs.fair(officer);
        stand = Fairs.stand(officer, fair, Fairs.supplier(officer, "selling"));
        farm.member()
                .post("/fairs/" + fair + "/demands", Fairs.demand(farm.businessId(), "shop-opening"))
                .then()
                .statusCode(201);
        officer.put("/fairs/" + fair + "/matching").then().statusCode(200).body("fair.counts.meetings", is(1));
    }

    @Test
    void officerIsAskedOnceMoreAndSaysWhy() {
        var desk = Browser.of(officer);
        var page = "/office/fairs/" + fair + "/cancellation";
        desk.get(page).then().statusCode(200).body(containsString("Huỷ ngày hội này?"));
        var again = desk.submit(page, Map.of("reason", " "));
        again.then().statusCode(422);
        assertThat(Jsoup.parse(again.asString()).select("#reason-error")).hasSize(1);
        officer.get("/fairs/" + fair).then().body("fair.cancelled", is(false));

        desk.submit(page, Map.of("reason", REASON)).then().statusCode(303);

        var shown = Jsoup.parse(desk.get("/office/fairs/" + fair).asString());
        assertThat(shown.select("main").text())
                .contains("Ngày hội này đã huỷ", REASON, "xin gọi điện: Công ty Giải pháp thử nghiệm");
        assertThat(shown.select("main form")).isEmpty();
        assertThat(Jsoup.parse(desk.inEnglish().get("/office/fairs/" + fair).asString())
                        .select("main")
                        .text())
                .contains("This fair was cancelled", "please phone");
    }

    @Test
    void cancelledFairStaysInTheListsAndItsMeetingsDontCount() {
        cancel();
        officer.get("/fairs/" + fair)
                .then()
                .body("meetings[0].cancelled", is(true))
                .body("fair.counts.meetings", is(0))
                .body("fair.counts.demands", is(1));
        assertThat(Jsoup.parse(page("/fairs"))
                        .select("li.panel:has(a[href=/fairs/" + fair + "])")
                        .text())
                .contains("Đã huỷ");
        assertThat(page("/fairs/" + fair)).contains(REASON).doesNotContain("/my/fairs/" + fair);
        var mine = Browser.of(farm.member()).get("/my/fairs/" + fair + "?business=" + farm.businessId());
        mine.then().statusCode(200).body(containsString(REASON), not(containsString("name=\"words\"")));
    }

    @Test
    void nothingCanBeBookedAfterwards() {
        var other = Farm.of(People.member(Api.HUNG_YEN));
        String meeting = officer.get("/fairs/" + fair).path("meetings[0].id");
        var supplier = Fairs.supplier(officer, "accounts");
        cancel();
        var refused = List.of(
                other.member().post("/fairs/" + fair + "/demands", Fairs.demand(other.businessId(), "selling")),
                officer.post("/fairs/" + fair + "/stands", Map.of("supplierId", supplier, "offer", "Dùng thử")),
                officer.put("/fairs/" + fair + "/matching"),
                officer.post(
                        "/fairs/" + fair + "/meetings",
                        Map.of("standId", stand, "businessId", other.businessId(), "slot", 2)),
                officer.put("/fair-meetings/" + meeting + "/outcome", Map.of("outcome", "met")),
                officer.delete("/fair-meetings/" + meeting),
                officer.put("/fairs/" + fair + "/cancellation", Map.of("reason", "Lần nữa")));
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
            assertThat(answer.<String>path("type")).isEqualTo("urn:nhan:problem:fair.cancelled");
        });
    }

    @Test
    void firmsAndSuppliersOnThePlatformGetOneLetterEach() throws SQLException {
        var other = People.newAddress("ncc");
        var supplying = Farm.of(somebody(other));
        var code = BehindTheWall.ask(
                        "select tax_code from business where id = '" + supplying.businessId() + "'", "business")
                .get(0);
        String supplier = officer.post("/suppliers", Fairs.supplier(code, List.of("accounts")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer.put("/suppliers/" + supplier + "/check").then().statusCode(200);
        Fairs.stand(officer, fair, supplier);
        cancel();
        Deliveries.deliver(outbox);

        for (var reader : List.of(address, other)) {
            var letters = Letter.to(reader);
            assertThat(letters).hasSize(1);
            assertThat(letters.get(0).subject()).contains("Đã huỷ", "Ngày Chuyển đổi số");
            assertThat(letters.get(0).text()).contains(REASON, "/fairs/" + fair);
        }
    }

    @Test
    void fairThatIsOverIsNotCancelled() throws SQLException {
        BehindTheWall.change("update fair set starts_at = now() - interval '2 days' where id = '" + fair + "'", "fair");
        officer.put("/fairs/" + fair + "/cancellation", Map.of("reason", REASON))
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:fair.over"));
    }

    private void cancel() {
        officer.put("/fairs/" + fair + "/cancellation", Map.of("reason", REASON))
                .then()
                .statusCode(200)
                .body("fair.cancelled", is(true));
    }

    private static Api somebody(String address) {
        Api.at(Api.HUNG_YEN)
                .post(
                        "/accounts",
                        Map.of("displayName", "Người Đi Hội", "signInName", address, "password", People.PASSWORD))
                .then()
                .statusCode(201);
        return Api.at(Api.HUNG_YEN).signIn(address, People.PASSWORD);
    }

    private static String page(String path) {
        return given().header("Host", Api.HUNG_YEN).get(path).asString();
    }
}
