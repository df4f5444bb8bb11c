package vn.nhan.business.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Decisions about a business, by officers and by its manager. */
@Server
class VerificationTest {

    private static final Map<String, String> WHY = Map.of("reason", "Có phản ánh cần làm rõ.");

    private Api officer;
    private Api member;
    private Farm farm;
    private String business;

    @BeforeEach
    void aFarmWaits() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        member = People.member(Api.HUNG_YEN);
        farm = Farm.of(member);
        farm.submit();
        business = "/businesses/" + farm.businessId();
    }

    @Test
    void returnedProfileTellsTheReasonsByFieldAndTheFormShowsThemThere() {
        officer.put(
                        business + "/return",
                        Map.of(
                                "reasons",
                                List.of(
                                        Map.of("code", "name-differs"),
                                        Map.of("field", "phone", "text", "Gọi không ai nghe máy."))))
                .then()
                .statusCode(200)
                .body("status", is("returned"))
                .body("returnReason", containsString("Gọi không ai nghe máy."));

        member.get(business + "/decisions")
                .then()
                .body("[0].verb", is("return"))
                .body("[0].reasons.field", contains("name", "phone"))
                .body("[0].reasons[0].text", containsString("giấy đăng ký"));
        var form = Jsoup.parse(Browser.of(member)
                .get("/my/business/" + farm.businessId() + "/edit")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(form.select("#phone-error").text()).contains("Gọi không ai nghe máy.");
        assertThat(form.select("#name-error").text()).contains("giấy đăng ký");
        assertThat(form.select(".error-summary a")).hasSize(2);
    }

    @Test
    void returnNeedsAReasonThatIsKnown() {
        officer.put(business + "/return", Map.of()).then().statusCode(422);
        officer.put(business + "/return", Map.of("reasons", List.of(Map.of("code", "no-such"))))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/reasons/0/code"));
        officer.put(business + "/return", Map.of("reasons", List.of(Map.of("field", "phone"))))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/reasons/0/text"));
    }

    @Test
    void whatOneOfficerHasTakenNoOtherDecides() {
        var other = People.officer(Api.HUNG_YEN);
        officer.put(business + "/review").then().statusCode(200).body("status", is("in-review"));

        other.put(business + "/verification")
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:business.in-review-elsewhere"));
        other.put(business + "/review").then().statusCode(409);
        member.put(business, Farm.profile(Farm.newTaxCode())).then().statusCode(409);
        officer.delete(business + "/review").then().statusCode(200).body("status", is("submitted"));
        other.put(business + "/verification").then().statusCode(200).body("status", is("verified"));
    }

    @Test
    void decisionIsTakenBackWithAReasonAndBothStayOnRecord() {
        officer.put(business + "/verification").then().statusCode(200);
        officer.put(business + "/reopening", Map.of("reason", "")).then().statusCode(422);

        officer.put(business + "/reopening", Map.of("reason", "Bấm nhầm."))
                .then()
                .statusCode(200)
                .body("status", is("in-review"));

        officer.get(business + "/decisions")
                .then()
                .body("verb", contains("reopen", "verify"))
                .body("reopened", contains(false, true))
                .body("[0].reopens", is(officer.get(business + "/decisions").<String>path("[1].id")));
        officer.put(business + "/return", WHY).then().statusCode(200).body("status", is("returned"));
    }

    @Test
    void suspensionNeedsAVerifiedBusinessAndAReason() {
        officer.put(business + "/suspension", WHY)
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:business.move-not-allowed"));
        officer.put(business + "/verification").then().statusCode(200);
        officer.put(business + "/suspension", Map.of("reason", " ")).then().statusCode(422);
        officer.put(business + "/suspension", WHY).then().statusCode(200).body("status", is("suspended"));

        officer.delete(business + "/suspension").then().statusCode(200).body("status", is("verified"));
    }

    @Test
    void managerClosesTheirOwnBusinessAndNobodyElses() {
        officer.put(business + "/verification").then().statusCode(200);
        People.member(Api.HUNG_YEN).put(business + "/closure", WHY).then().statusCode(404);

        var page = Browser.of(member);
        page.get("/my/business/" + farm.businessId() + "/closure").then().statusCode(200);
        page.submit("/my/business/" + farm.businessId() + "/closure", Map.of("reason", "Nghỉ bán."))
                .then()
                .statusCode(303);

        member.get(business).then().body("status", is("closed"));
        page.get("/my/business/" + farm.businessId()).then().statusCode(200).body(containsString("Nghỉ bán."));
    }

    @Test
    void verifyingWithoutAWordRecordsThatADocumentWasSeen() {
        officer.get(business + "/identity").then().body("level", is("self-declared"));

        officer.put(business + "/verification").then().statusCode(200);

        member.get(business + "/identity")
                .then()
                .body("level", is("document-seen"))
                .body("evidence", hasSize(1))
                .body("evidence[0].saidBy", notNullValue())
                .body("asked.level", is("document-seen"))
                .body("askedForSales.level", is("e-authenticated"))
                .body("askedForSales.source", is("122/2025/QH15"));
    }

    @Test
    void registerIsNamedWhenSomebodyHasLookedThere() {
        officer.put(business + "/verification", Map.of("identity", Map.of("level", "register-confirmed")))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/note"));
        officer.put(business + "/verification", Map.of("identity", Map.of("level", "e-authenticated")))
                .then()
                .statusCode(422);
        officer.put(
                        business + "/verification",
                        Map.of(
                                "identity",
                                Map.of("level", "register-confirmed", "note", "Cổng đăng ký doanh nghiệp, 20/11/2026")))
                .then()
                .statusCode(200);

        officer.get(business + "/identity")
                .then()
                .body("level", is("register-confirmed"))
                .body("evidence[0].note", containsString("Cổng đăng ký"));
    }

    @Test
    void pageVerifiesOnlyWhatTheOfficerSaysToHaveSeen() {
        var page = Browser.of(officer);
        var refused = page.submit("/office" + business + "/verification", Map.of());
        refused.then().statusCode(422);
        assertThat(Jsoup.parse(refused.asString()).select("#seen-error")).hasSize(1);

        page.submit("/office" + business + "/verification", Map.of("seen", "true"))
                .then()
                .statusCode(303);

        member.get(business).then().body("status", is("verified"));
    }

    @Test
    void checksAreToldInTheReadersLanguage() {
        officer.request()
                .header("Accept-Language", "en")
                .get("/api/v1" + business + "/checks")
                .then()
                .statusCode(200)
                .body("check", hasItem("check.tax-code-fits"))
                .body("sentence", hasItem("The tax code fits its check digit"));
        officer.get(business + "/checks").then().body("sentence", hasItem("Mã số thuế khớp chữ số kiểm tra"));
    }

    @Test
    void memberDecidesNothing() {
        for (var verb : List.of("verification", "return", "suspension", "reopening", "review")) {
            member.put(business + "/" + verb, WHY).then().statusCode(403);
        }
        member.get(business + "/checks").then().statusCode(403);
        member.get(business).then().body("status", is("submitted")).body("status", not("verified"));
    }
}
