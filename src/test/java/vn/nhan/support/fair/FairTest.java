package vn.nhan.support.fair;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Fairs;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A Digital Transformation Day, from its suppliers to what came of it. */
@Server
class FairTest {

    private Api officer;

    @BeforeEach
    void somebodyAtTheDesk() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
    }

    @Test
    void supplierIsPublicOnceCheckedAndAgainAfterEveryChange() {
        var said = Fairs.supplier(Farm.newTaxCode(), List.of("selling"));
        String id = officer.post("/suppliers", said)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        page("/suppliers/" + id).then().statusCode(404);
        officer.put("/suppliers/" + id + "/check").then().statusCode(200);
        page("/suppliers/" + id).then().statusCode(200);
        assertThat(page("/suppliers?need=shop-opening").asString()).contains("/suppliers/" + id);
        assertThat(page("/suppliers?need=safety").asString()).doesNotContain("/suppliers/" + id);
        given().header("Host", Api.THAI_NGUYEN).get("/suppliers/" + id).then().statusCode(404);

        officer.put("/suppliers/" + id, said).then().statusCode(200);
        page("/suppliers/" + id).then().statusCode(404);
        officer.put("/suppliers/" + id + "/check").then().statusCode(200);
        officer.put("/suppliers/" + id + "/withdrawal").then().statusCode(200);
        page("/suppliers/" + id).then().statusCode(404);
    }

    @Test
    void badInputIsNamed() {
        var tax = Farm.newTaxCode();
        officer.post("/suppliers", Fairs.supplier(tax, List.of("selling")))
                .then()
                .statusCode(201);
        officer.post("/suppliers", Fairs.supplier(tax, List.of("selling")))
                .then()
                .statusCode(409);
        officer.post("/suppliers", Fairs.supplier("0100109107", List.of("selling")))
                .then()
                .statusCode(422);
        officer.post("/suppliers", Fairs.supplier(Farm.newTaxCode(), List.of("no-such")))
                .then()
                .statusCode(422);
        var past = new HashMap<>(Fairs.fair());
        past.put("startsAt", Instant.now().minusSeconds(60).toString());
        officer.post("/fairs", past).then().statusCode(422);
        var fair = Fairs.fair(officer);
        String unchecked = officer.post("/suppliers", Fairs.supplier(Farm.newTaxCode(), List.of("selling")))
                .path("id");
        officer.post("/fairs/" + fair + "/stands", Map.of("supplierId", unchecked, "offer", "Dùng thử"))
                .then()
                .statusCode(409);
    }

    @Test
    void meetingsAreArrangedOnceAndNobodyIsInTwoPlaces() {
        var fair = Fairs.fair(officer);
        var shop = Fairs.stand(officer, fair, Fairs.supplier(officer, "shop-opening"));
        Fairs.stand(officer, fair, Fairs.supplier(officer, "accounts"));
        var farms = List.of(farm(), farm());
        farms.forEach(farm -> List.of("shop-opening", "e-invoice").forEach(need -> ask(farm, fair, need)));
        ask(farms.get(0), fair, "shop-opening");

        officer.put("/fairs/" + fair + "/matching").then().statusCode(200).body("meetings", hasSize(4));
        var plan = officer.put("/fairs/" + fair + "/matching");
        plan.then().body("meetings", hasSize(4)).body("demands", hasSize(4));
        for (var farm : farms) {
            assertThat(plan.<List<Integer>>path(
                            "meetings.findAll { it.businessId == '" + farm.businessId() + "' }.slot"))
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }
        for (int slot : List.of(1, 2)) {
            officer.post("/fairs/" + fair + "/meetings", meeting(shop, farm(), slot))
                    .then()
                    .statusCode(409);
        }
        officer.post("/fairs/" + fair + "/meetings", meeting(shop, farm(), 5))
                .then()
                .statusCode(422);
        officer.post("/fairs/" + fair + "/meetings", meeting(shop, farm(), 3))
                .then()
                .statusCode(201);
        officer.post("/fairs/" + fair + "/meetings", meeting(shop, farms.get(0), 4))
                .then()
                .statusCode(409);
    }

    @Test
    void firmSeesItsOwnMeetingsAndAsksForNobodyElse() {
        var fair = Fairs.fair(officer);
        Fairs.stand(officer, fair, Fairs.supplier(officer, "selling"));
        var mine = farm();
        var other = farm();
        ask(mine, fair, "goods-photos");
        ask(other, fair, "goods-photos");
        mine.member()
                .post("/fairs/" + fair + "/demands", Fairs.demand(other.businessId(), "selling"))
                .then()
                .statusCode(404);
        officer.put("/fairs/" + fair + "/matching").then().statusCode(200);
        var page = Browser.of(mine.member()).get("/my/fairs/" + fair + "?business=" + mine.businessId());
        page.then().statusCode(200);
        assertThat(page.asString()).contains("Gian 1").doesNotContain(other.businessId());
        Browser.of(mine.member())
                .get("/my/fairs/" + fair + "?business=" + other.businessId())
                .then()
                .statusCode(404);
        Api.at(Api.HUNG_YEN)
                .get("/fairs")
                .then()
                .body("findAll { it.id == '" + fair + "' }.demands.need", is(List.of(List.of("goods-photos"))));
    }

    @Test
    void outcomesAreCountedOnThePageOfTheDay() {
        var fair = Fairs.fair(officer);
        Fairs.stand(officer, fair, Fairs.supplier(officer, "selling"));
        var farms = List.of(farm(), farm(), farm());
        farms.forEach(farm -> ask(farm, fair, "shop-opening"));
        List<String> meetings = officer.put("/fairs/" + fair + "/matching").path("meetings.id");
        tell(meetings.get(0), Map.of("outcome", "met")).then().statusCode(409);
        Fairs.begin(fair);
        tell(meetings.get(0), Map.of("outcome", "contract")).then().statusCode(422);
        tell(meetings.get(0), Map.of("outcome", "met", "amount", 5)).then().statusCode(422);
        tell(meetings.get(0), Map.of("outcome", "contract", "amount", 12_000_000))
                .then()
                .statusCode(200);
        tell(meetings.get(1), Map.of("outcome", "no-show")).then().statusCode(200);
        officer.delete("/fair-meetings/" + meetings.get(1)).then().statusCode(409);
        officer.delete("/fair-meetings/" + meetings.get(2))
                .then()
                .statusCode(200)
                .body("fair.counts.meetings", is(2))
                .body("fair.counts.met", is(1))
                .body("fair.counts.noShows", is(1))
                .body("fair.counts.contracts", is(1))
                .body("fair.counts.amount", is(12_000_000));
        assertThat(page("/fairs/" + fair).asString()).contains("12.000.000");
    }

    @Test
    void officerHoldsADayFromThePages() {
        var desk = Browser.of(officer);
        desk.get("/office/suppliers/new").then().statusCode(200);
        var supplier = path(desk.submit(
                "/office/suppliers/new",
                Map.of(
                        "name",
                        "Công ty Trang Web",
                        "taxCode",
                        Farm.newTaxCode(),
                        "fields",
                        List.of("website"),
                        "solutions",
                        "Làm trang web.",
                        "evidence",
                        "Có khách hàng.")));
        desk.get(supplier).then().statusCode(200);
        desk.submit(supplier + "/check", Map.of()).then().statusCode(303);
        assertThat(desk.get("/office/suppliers").asString()).contains("Công ty Trang Web");
        assertThat(page("/suppliers").asString()).contains("Công ty Trang Web");

        desk.get("/office/fairs/new").then().statusCode(200);
        var fair = path(desk.submit(
                "/office/fairs/new",
                Map.of(
                        "title",
                        "Ngày 31 tháng 12",
                        "place",
                        "Hội trường",
                        "about",
                        "Gặp nhau.",
                        "startsAt",
                        "31/12/2030",
                        "from",
                        "08:00",
                        "slots",
                        "6")));
        desk.submit(
                        fair + "/stands",
                        Map.of(
                                "supplierId",
                                supplier.substring(supplier.lastIndexOf('/') + 1),
                                "offer",
                                "Xem thử trang mẫu"))
                .then()
                .statusCode(303);
        var id = fair.substring(fair.lastIndexOf('/') + 1);
        var farm = farm();
        var member = Browser.of(farm.member());
        member.submit("/my/fairs/" + id, Map.of("need", "website", "words", "Trang cho hợp tác xã"))
                .then()
                .statusCode(303);
        desk.submit(fair + "/matching", Map.of()).then().statusCode(303);
        var shown = desk.get(fair);
        assertThat(shown.asString()).contains("31/12/2030 08:00", Farm.NAME, "Xem thử trang mẫu");
        desk.get(fair + "/programme.pdf").then().statusCode(200).contentType("application/pdf");
        String meeting = officer.get("/fairs/" + id).path("meetings[0].id");
        desk.get("/office/fair-meetings/" + meeting).then().statusCode(200);
        desk.submit("/office/fair-meetings/" + meeting + "/removal", Map.of())
                .then()
                .statusCode(303);
        officer.get("/fairs/" + id).then().body("meetings", empty());
        assertThat(page("/fairs").asString()).contains("Ngày 31 tháng 12");
        assertThat(page("/fairs/" + id).asString())
                .contains("Trang cho hợp tác xã")
                .doesNotContain(Farm.NAME);
        assertThat(desk.inEnglish().get(fair).asString()).contains("Arrange meetings");
    }

    private static Farm farm() {
        return Farm.of(People.member(Api.HUNG_YEN));
    }

    private static void ask(Farm farm, String fair, String need) {
        farm.member()
                .post("/fairs/" + fair + "/demands", Fairs.demand(farm.businessId(), need))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> meeting(String stand, Farm farm, int slot) {
        return Map.of("standId", stand, "businessId", farm.businessId(), "slot", slot);
    }

    private Response tell(String meeting, Map<String, Object> said) {
        return officer.put("/fair-meetings/" + meeting + "/outcome", said);
    }

    private static String path(Response sent) {
        sent.then().statusCode(303);
        return sent.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Response page(String path) {
        return given().header("Host", Api.HUNG_YEN).redirects().follow(false).get(path);
    }
}
