package vn.nhan.support.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
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

/** A province adds criteria of its own, edition by edition; what was finished by an old one stays. */
@Server
class CriteriaSetTest {

    private Api officer;
    private String code;

    @BeforeEach
    void anOfficer() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        code = Assess.newCode("hung-yen");
    }

    @Test
    void aNewEditionNeverChangesPastResults() {
        var member = People.member(Api.HUNG_YEN);
        var business = Farm.of(member).businessId();
        Assess.upload(officer, Assess.set(code, 1)).then().statusCode(201).body("edition", equalTo(1));
        var open = Assess.begun(member, business, code);
        Assess.answer(member, open, code + ":a1", 2, 0).then().statusCode(200);

        // From now on half the points are not enough.
        Assess.upload(officer, Assess.set(code, 2).replace("level: 1, points: 50", "level: 1, points: 80"))
                .then()
                .statusCode(201);

        // Who began with the old edition ends with it.
        assertThat(Assess.begun(member, business, code)).isEqualTo(open);
        Assess.answerAll(member, open, 0);
        Assess.finish(member, open)
                .then()
                .statusCode(200)
                .body("edition", equalTo(1))
                .body("result.percent", equalTo(50))
                .body("result.level", equalTo(1))
                .body("result.levelName.vi", equalTo("Cao"));
        var next = Assess.begun(member, business, code);
        Assess.answer(member, next, code + ":a1", 2, 0).then().statusCode(200);
        Assess.answerAll(member, next, 0);
        Assess.finish(member, next)
                .then()
                .body("edition", equalTo(2))
                .body("result.percent", equalTo(50))
                .body("result.level", equalTo(0));
        member.get("/assessments/" + open).then().body("result.level", equalTo(1));
        // Two editions don't compare: each has a history of its own.
        member.get("/businesses/" + business + "/assessments").then().body("instruments.edition", hasItems(1, 2));
        // What is corrected must be of the edition that is asked now.
        member.post("/businesses/" + business + "/assessments", Map.of("instrument", code, "corrects", open))
                .then()
                .statusCode(422)
                .body("errors[0].type", containsString("other-edition"));
    }

    @Test
    void everyMistakeIsNamedAndNothingIsKept() {
        Assess.upload(
                        officer,
                        Assess.set(code, 1)
                                .replace("weight: 20", "weight: 30")
                                .replace("points: 50", "points: 150")
                                .replace("pillar: b, answers", "pillar: z, answers"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/pillars", "/levels/1/points", "/questions/1/pillar"));
        Assess.upload(officer, Assess.set("thai-nguyen-htx", 3).replace("need: e-invoice", "need: flying"))
                .then()
                .statusCode(422)
                .body("errors.type", hasItem(containsString("province-code")))
                .body("errors.type", hasItem(containsString("next-edition")))
                .body("errors.type", hasItem(containsString("no-need")));
        officer.get("/assessments/sets").then().body("findAll { it.code == '" + code + "' }", hasSize(0));
    }

    @Test
    void textsThatAreNoFileAreRefused() {
        refused("x".repeat(2_000_000), "tenant.file-too-long");
        refused(Assess.set(code, 1).replace("Câu một?", "Ca\u0302u một?"), "text.not-composed");
        refused(Assess.set(code, 1).replace("Câu một?", "Câu \u202Emột?"), "text.direction");
        refused("code: [", "tenant-file.not-yaml");
        Assess.upload(officer, Assess.set("1567-2025", 2)).then().statusCode(422);
        officer.upload("/assessments/sets", new byte[] {(byte) 0xff, 1}, "application/yaml")
                .then()
                .statusCode(422)
                .body("errors[0].type", containsString("file-not-utf8"));
    }

    @Test
    void anotherProvinceHasItsOwn() {
        Assess.upload(officer, Assess.set(code, 1)).then().statusCode(201);
        var elsewhere = People.member(Api.THAI_NGUYEN);
        var business = Farm.of(elsewhere).businessId();

        elsewhere.get("/assessments/instruments/" + code).then().statusCode(404);
        Assess.begin(elsewhere, business, code, null).then().statusCode(422);
        People.member(Api.HUNG_YEN)
                .get("/assessments/instruments/" + code)
                .then()
                .statusCode(200)
                .body("questions", hasSize(3))
                .body("wording.vi", equalTo("Câu hỏi của tỉnh."));
    }

    @Test
    void officersUploadOnAPageThatSaysWhereTheMistakesAre() {
        var pages = Browser.of(officer);
        var broken = upload(pages, Assess.set(code, 1).replace("weight: 20", "weight: 30"));
        broken.then().statusCode(422);
        assertThat(Jsoup.parse(broken.asString()).selectFirst("#file-error").text())
                .contains("pillars", "110");
        upload(pages, Assess.set(code, 1).replace("Câu một?", "Ca\u0302u một?"))
                .then()
                .statusCode(303);
        pages.get("/office/assessments/sets").then().statusCode(200).body(containsString(code));
        String id = officer.get("/assessments/sets").path("find { it.code == '" + code + "' }.id");
        pages.get("/office/assessments/sets/" + id + "/file")
                .then()
                .statusCode(200)
                .body(containsString("Câu một?"));
    }

    private static io.restassured.response.Response upload(Browser pages, String yaml) {
        return pages.upload(
                "/office/assessments/sets",
                Map.of(),
                new Browser.Chosen("file", "bo-tieu-chi.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private void refused(String yaml, String code) {
        Assess.upload(officer, yaml).then().statusCode(422).body("errors[0].type", containsString(code));
    }
}
