package vn.nhan.support.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Assess;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** How firms stand: each once, by its latest result, with the list behind each number. */
@Server
class StandingTest {

    private Api officer;

    @BeforeEach
    void anOfficer() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
    }

    @Test
    void aFirmCountsOnceByItsLatestResultAndNumbersOpenTheirLists() {
        var code = Assess.newCode("hung-yen");
        Assess.upload(officer, Assess.set(code, 1)).then().statusCode(201);
        var member = People.member(Api.HUNG_YEN);
        var first = Farm.of(member).businessId();
        Assess.finished(member, first, code, 0);
        var latest = Assess.finished(member, first, code, 2);
        // Two records of one firm.
        var second = Farm.of(member).businessId();
        officer.post(
                        "/businesses/" + first + "/firm-links",
                        Map.of("kind", "same-firm", "from", second, "reason", "Cùng một chủ."))
                .then()
                .statusCode(201);
        var other = Farm.of(member).businessId();
        Assess.finished(officer, other, code, 0);

        officer.get("/assessments/standing?instrument=" + code)
                .then()
                .statusCode(200)
                .body("assessed.number", equalTo(2))
                .body("assessed.of", greaterThanOrEqualTo(2))
                .body("assisted.number", equalTo(1))
                .body("assisted.of", equalTo(2))
                .body("whole.number", equalTo(List.of(1, 1)))
                .body("whole.of", everyItem(equalTo(2)))
                .body("pillars.size()", equalTo(3))
                .body("pillars[0].cells.number", equalTo(List.of(1, 1)))
                .body("sectors[0].key", equalTo(""))
                .body("sectors[0].cells.of", equalTo(List.of(2, 2)));
        officer.get("/assessments?instrument=" + code + "&level=1&pillar=" + code + ":a")
                .then()
                .body("items.assessmentId", equalTo(List.of(latest)))
                .body("items[0].business", equalTo(Farm.NAME));
        officer.get("/assessments?instrument=" + code + "&level=0")
                .then()
                .body("items.businessId", equalTo(List.of(other)))
                .body("items.finishedAs", equalTo(List.of("officer")));
        // The same firm by its other record: the newest result of the two counts.
        Assess.finished(member, second, code, 0);
        officer.get("/assessments/standing?instrument=" + code)
                .then()
                .body("assessed.number", equalTo(2))
                .body("whole.number", equalTo(List.of(2, 0)));
        theNumbersStandOnAPageWithTheirLists(code);
    }

    private void theNumbersStandOnAPageWithTheirLists(String code) {
        var pages = Browser.of(officer);
        var page =
                Jsoup.parse(pages.get("/office/assessments?instrument=" + code).asString());
        assertThat(page.selectFirst("main").text()).contains("2/2", "0/2", "Câu hỏi của tỉnh.");
        var addresses = new ArrayList<String>();
        page.select("main td a").forEach(link -> addresses.add(link.attr("href")));
        assertThat(addresses)
                .isNotEmpty()
                .allSatisfy(address -> assertThat(
                                Jsoup.parse(pages.get(URLDecoder.decode(address, StandardCharsets.UTF_8))
                                                .asString())
                                        .select("tbody tr"))
                        .hasSize(2));
        pages.get("/office/assessments/list?instrument=" + code + "&assisted=true")
                .then()
                .statusCode(200);
        var english = pages.inEnglish().get("/office/assessments?instrument=" + code);
        assertThat(Jsoup.parse(english.asString()).text()).contains("Trial criteria", "By pillar");
    }

    @Test
    void whatIsNoFilterIsRefused() {
        officer.get("/assessments/standing?sector=mining").then().statusCode(422);
        officer.get("/assessments/standing?size=huge").then().statusCode(422);
        officer.get("/assessments/standing?instrument=nothing").then().statusCode(404);
        officer.get("/assessments?pillar=1970-2021:data").then().statusCode(422);
        officer.get("/assessments?level=9").then().statusCode(422);
    }

    @Test
    void acrossProvincesNoSmallNumberIsTold() {
        var member = People.member(Api.THAI_NGUYEN);
        Assess.finished(member, Farm.of(member).businessId(), Assess.PILLARS_OF_2023, 3);

        var told = People.operator().get("/operator/assessments?instrument=2158-2023");

        told.then().statusCode(200);
        var numbers = new ArrayList<Number>();
        numbers.addAll(told.path("whole.number"));
        told.<List<List<Number>>>path("pillars.cells.number").forEach(numbers::addAll);
        told.<List<List<Number>>>path("sectors.cells.number").forEach(numbers::addAll);
        assertThat(numbers)
                .isNotEmpty()
                .allMatch(number -> number == null || number.intValue() == 0 || number.intValue() >= 5);
        assertThat(told.asString()).doesNotContain("businessId");
        People.operator()
                .get("/operator/assessments?instrument=hung-yen-x")
                .then()
                .statusCode(422);
        officer.get("/operator/assessments").then().statusCode(403);
    }

    @Test
    void otherRoomsAreToldTheLatestOfEachInstrument() {
        var member = People.member(Api.HUNG_YEN);
        var business = Farm.of(member).businessId();
        Assess.finished(member, business, Assess.PILLARS_OF_2021, 0);
        Assess.finished(member, business, Assess.TOOLS, 3);

        member.get("/businesses/" + business + "/assessments")
                .then()
                .body("instruments.results.level", equalTo(List.of(List.of(4), List.of(0))));
    }
}
