package vn.nhan.support.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Assess;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** What an assessment refuses: answers that belong nowhere, strangers, and instruments that would be mixed. */
@Server
class AssessmentRefusalTest {

    private static final String MARKETPLACE = "1567-2025:marketplace";

    private Api member;
    private String business;

    @BeforeEach
    void aFarm() {
        member = People.member(Api.HUNG_YEN);
        business = Farm.of(member).businessId();
    }

    @Test
    void questionsOfTheSectorAreAskedAndOthersRefused() {
        var id = Assess.begin(member, business, Assess.TOOLS, "crops")
                .then()
                .statusCode(201)
                .body("sector", equalTo("crops"))
                .body("open", hasItems("1567-2025:farm-diary"))
                .body("open", not(hasItems("1567-2025:booking")))
                .extract()
                .<String>path("id");

        refused(Assess.answer(member, id, "1567-2025:booking", 1, 0), "question", "assessment.other-sector");
        Assess.answer(member, id, "1567-2025:farm-diary", 1, 0).then().statusCode(200);
    }

    @Test
    void answersThatBelongNowhereAreRefused() {
        var id = begun();

        refused(Assess.answer(member, id, "1567-2025:teleport", 1, 0), "question", "assessment.no-question");
        refused(Assess.answer(member, id, "1970-2021:data-decisions", 1, 0), "question", "assessment.other-instrument");
        refused(Assess.answer(member, id, MARKETPLACE, 7, 0), "points", "assessment.no-option");
        refused(Assess.answer(member, id, MARKETPLACE, -1, 0), "points", "number.too-small");
        refused(Assess.answer(member, id, Map.of("question", MARKETPLACE, "points", 1)), "version", "value.required");
        refused(noted(id, "x".repeat(2_000_000)), "note", "text.too-long");
        refused(noted(id, "cha\u0302m"), "note", "text.not-composed");
        refused(Assess.begin(member, business, "1234-2030", null), "instrument", "assessment.unknown-instrument");
        Assess.begin(member, business, Assess.TOOLS, "mining").then().statusCode(422);
        Assess.attach(member, id, 1, Pictures.pdf()).then().statusCode(409);
        Assess.answer(member, id, MARKETPLACE, 1, 0).then().statusCode(200);
        Assess.attach(member, id, 1, new byte[] {'M', 'Z', 0}).then().statusCode(415);
        Assess.attach(member, id, 99, Pictures.pdf()).then().statusCode(404);
    }

    @Test
    void strangersFindNothing() {
        var id = begun();
        var stranger = People.member(Api.HUNG_YEN);
        var elsewhere = People.atWork(Api.THAI_NGUYEN, "officer");

        for (var nobody : List.of(stranger, elsewhere)) {
            nobody.get("/assessments/" + id).then().statusCode(404);
            nobody.get("/businesses/" + business + "/assessments").then().statusCode(404);
            Assess.answer(nobody, id, MARKETPLACE, 1, 0).then().statusCode(404);
            Assess.finish(nobody, id).then().statusCode(404);
        }
    }

    @Test
    void theSchemaItselfKeepsInstrumentsApart() throws SQLException {
        var id = Assess.finished(member, business, Assess.PILLARS_OF_2021, 1);

        assertThat(mistake("insert into assessment_answer (tenant_id, id, assessment_id, instrument, edition, question,"
                        + " version, points, given_at, given_by, given_as) select tenant_id, gen_random_uuid(), id,"
                        + " '1567-2025', edition, '1567-2025:marketplace', 1, 1, now(), begun_by, 'member'"
                        + " from assessment where id = '" + id + "'"))
                .contains("foreign key");
        assertThat(mistake("insert into assessment_answer (tenant_id, id, assessment_id, instrument, edition, question,"
                        + " version, points, given_at, given_by, given_as) select tenant_id, gen_random_uuid(), id,"
                        + " instrument, edition, '1567-2025:marketplace', 1, 1, now(), begun_by, 'member'"
                        + " from assessment where id = '" + id + "'"))
                .contains("check constraint");
        assertThat(mistake(
                        "insert into assessment_pillar (tenant_id, assessment_id, instrument, edition, pillar, points,"
                                + " level) select tenant_id, id, instrument, edition, '2158-2023:sales', 1, 1"
                                + " from assessment where id = '" + id + "'"))
                .contains("check constraint");
        assertThat(mistake(
                        "update assessment_result set points = null, tools = 1, tools_of = 1, links = 0, links_of = 1"
                                + " where assessment_id = '" + id + "'"))
                .contains("check constraint");
    }

    private static String mistake(String sql) {
        try {
            BehindTheWall.change(sql, "assessment", "assessment_answer", "assessment_result", "assessment_pillar");
            return "none";
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private Response noted(String id, String note) {
        return Assess.answer(member, id, Map.of("question", MARKETPLACE, "points", 1, "version", 0, "note", note));
    }

    private String begun() {
        return Assess.begun(member, business, Assess.TOOLS);
    }

    private static void refused(Response answer, String field, String code) {
        answer.then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/" + field))
                .body("errors.type", hasItems(containsString(code)));
    }
}
