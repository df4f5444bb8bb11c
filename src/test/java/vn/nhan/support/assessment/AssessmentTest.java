package vn.nhan.support.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Assess;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** An assessment from its first question to its result, and what can't be done to it. */
@Server
class AssessmentTest {

    private static final String MARKETPLACE = "1567-2025:marketplace";

    private Api member;
    private String business;

    @BeforeEach
    void aFarm() {
        member = People.member(Api.HUNG_YEN);
        business = Farm.of(member).businessId();
    }

    @Test
    void answersAreSavedAtOnceAndFinishedTogether() {
        var id = begun();
        member.get("/assessments/" + id)
                .then()
                .statusCode(200)
                .body("asked", equalTo(13))
                .body("open", hasSize(13))
                .body("result", equalTo(null));
        Assess.answer(member, id, MARKETPLACE, 3, 0)
                .then()
                .statusCode(200)
                .body("open", hasSize(12))
                .body("answers[0].givenAs", equalTo("member"))
                .body("answers[0].version", equalTo(1));
        // Somebody on another device goes on where the first one stopped.
        assertThat(Assess.begun(People.again(member), business, Assess.TOOLS)).isEqualTo(id);

        Assess.finish(member, id).then().statusCode(409).body("type", containsString("assessment.unfinished"));
        Assess.answerAll(member, id, 1);
        Assess.finish(member, id)
                .then()
                .statusCode(200)
                .body("result.level", equalTo(1))
                .body("result.links.tools", equalTo(13))
                .body("result.links.links", equalTo(2))
                .body("result.percent", equalTo(null))
                .body("result.pillars", hasSize(5))
                .body(
                        "result.pillars.advice.address",
                        hasItems("/training?need=shop-running", "/my/support/new?need=e-invoice&assessment=" + id));
    }

    @Test
    void whatWasFinishedNeverChangesAndCorrectingMakesANewOne() throws SQLException {
        var id = Assess.finished(member, business, Assess.TOOLS, 1);

        Assess.answer(member, id, MARKETPLACE, 3, 1).then().statusCode(409).body("type", containsString("finished"));
        Assess.attach(member, id, 1, Pictures.pdf()).then().statusCode(409);
        Assess.finish(member, id).then().statusCode(409);

        String again = member.post(
                        "/businesses/" + business + "/assessments", Map.of("instrument", Assess.TOOLS, "corrects", id))
                .then()
                .statusCode(201)
                .body("open", hasSize(0))
                .body("corrects", equalTo(id))
                .extract()
                .path("id");
        Assess.answer(member, again, MARKETPLACE, 3, 1).then().statusCode(200);
        Assess.finish(member, again).then().statusCode(200).body("result.links.links", equalTo(2));
        member.get("/assessments/" + id).then().body("result.links.links", equalTo(0));
        member.get("/businesses/" + business + "/assessments")
                .then()
                .body("instruments", hasSize(1))
                .body("instruments[0].results.assessmentId", equalTo(List.of(again, id)));
        assertThat(BehindTheWall.ask(
                        "select count(*) from outbox where type = 'AssessmentFinished' and body ->> 'businessId' = '"
                                + business + "' and (body ->> 'level')::int between 0 and 5",
                        "outbox"))
                .containsExactly("2");
    }

    @Test
    void historyKeepsInstrumentsApart() {
        Assess.finished(member, business, Assess.TOOLS, 1);
        Assess.finished(member, business, Assess.PILLARS_OF_2021, 2);
        Assess.finished(member, business, Assess.PILLARS_OF_2023, 3);

        member.get("/businesses/" + business + "/assessments")
                .then()
                .body("instruments.instrument", equalTo(List.of("2158-2023", "1970-2021", "1567-2025")))
                .body("instruments.results.level", equalTo(List.of(List.of(4), List.of(3), List.of(1))));
    }

    @Test
    void whoAnswersOnAnotherDeviceIsShownBothVersionsAndNothingIsLost() throws SQLException {
        var id = begun();
        var other = People.again(member);
        Assess.answer(member, id, MARKETPLACE, 1, 0).then().statusCode(200);

        Assess.answer(other, id, MARKETPLACE, 3, 0)
                .then()
                .statusCode(409)
                .body("type", containsString("edit.conflict"))
                .body("differences[0].theirs", containsString("Dùng riêng"))
                .body("differences[0].yours", containsString("Nối tự động"));
        // The same words twice are no conflict.
        Assess.answer(other, id, MARKETPLACE, 1, 0).then().statusCode(200).body("answers[0].version", equalTo(1));
        Assess.answer(other, id, MARKETPLACE, 3, 1).then().statusCode(200).body("answers[0].version", equalTo(2));
        assertThat(BehindTheWall.ask(
                        "select version || ':' || points from assessment_answer where assessment_id = '" + id
                                + "' order by version",
                        "assessment_answer"))
                .containsExactly("1:1", "2:3");
    }

    @Test
    void manyAtOnceMakeOneAnswerEachAndOneResult() throws Exception {
        var id = begun();
        var statuses = atOnce(8, i -> Assess.answer(member, id, MARKETPLACE, i % 4, 0));
        // The first one stands; whoever said the same agrees with it, the others are told.
        assertThat(statuses).containsOnly(200, 409).contains(200, 409);
        assertThat(count("assessment_answer where assessment_id = '" + id + "'"))
                .isEqualTo("1");

        Assess.answerAll(member, id, 2);
        assertThat(atOnce(6, i -> Assess.finish(member, id)))
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
        assertThat(count("assessment_result where assessment_id = '" + id + "'"))
                .isEqualTo("1");
        assertThat(atOnce(6, i -> Assess.begin(member, business, Assess.PILLARS_OF_2021, null)))
                .containsOnly(201);
        assertThat(count("assessment where business_id = '" + business + "' and instrument = '1970-2021'"))
                .isEqualTo("1");
    }

    @Test
    void evidenceStandsByItsAnswerUntilItIsTakenAway() {
        var id = begun();
        Assess.answer(member, id, MARKETPLACE, 1, 0).then().statusCode(200);

        Assess.attach(member, id, 1, Pictures.jpeg(7))
                .then()
                .statusCode(200)
                .body("answers[0].evidence", equalTo(true));
        var shown = member.get("/assessments/" + id + "/answers/1/evidence");
        shown.then().statusCode(200).contentType("image/jpeg");
        Assess.answer(member, id, MARKETPLACE, 2, 2).then().statusCode(200).body("answers[0].evidence", equalTo(true));
        Assess.answer(member, id, Map.of("question", MARKETPLACE, "points", 2, "version", 3, "dropEvidence", true))
                .then()
                .statusCode(200)
                .body("answers[0].evidence", equalTo(false));
        member.get("/assessments/" + id + "/answers/1/evidence").then().statusCode(404);
    }

    @Test
    void helperAnswersOnBehalfAndOfficerWithTheFirm() {
        var helper = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
        var id = begun();
        Assess.answer(helper, id, MARKETPLACE, 1, 0).then().statusCode(404);
        Helping.allow(member, business, helper, "requests");
        Assess.answer(helper, id, MARKETPLACE, 1, 0)
                .then()
                .statusCode(200)
                .body("answers[0].givenAs", equalTo("helper"));
        var officer = People.atWork(Api.HUNG_YEN, "officer");
        Assess.answer(officer, id, MARKETPLACE, 2, 1)
                .then()
                .statusCode(200)
                .body("answers[0].givenAs", equalTo("officer"));
        Assess.answerAll(member, id, 1);
        Assess.finish(officer, id).then().statusCode(200).body("result.finishedAs", equalTo("officer"));
    }

    private String begun() {
        return Assess.begun(member, business, Assess.TOOLS);
    }

    private static String count(String from) throws SQLException {
        return BehindTheWall.ask("select count(*) from " + from, "assessment", "assessment_answer", "assessment_result")
                .get(0);
    }

    private static List<Integer> atOnce(int callers, java.util.function.IntFunction<Response> call) throws Exception {
        var people = Executors.newFixedThreadPool(callers);
        try {
            var calls = IntStream.range(0, callers)
                    .mapToObj(i -> people.submit(() -> call.apply(i).statusCode()))
                    .toList();
            var statuses = new java.util.ArrayList<Integer>();
            for (Future<Integer> one : calls) {
                statuses.add(one.get());
            }
            return statuses;
        } finally {
            people.shutdownNow();
        }
    }
}
