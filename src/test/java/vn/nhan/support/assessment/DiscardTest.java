package vn.nhan.support.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Assess;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** What was begun by mistake is put away after a question, and brought back; what was merged keeps its origin. */
@Server
class DiscardTest {

    private static final String MARKETPLACE = "1567-2025:marketplace";

    private Api member;
    private String business;
    private Browser pages;

    @BeforeEach
    void aFarm() {
        member = People.member(Api.HUNG_YEN);
        business = Farm.of(member).businessId();
        pages = Browser.of(member);
    }

    @Test
    void openOneIsDiscardedAfterAQuestionAndBroughtBackWithItsAnswers() {
        var id = Assess.begun(member, business, Assess.TOOLS);
        Assess.answer(member, id, MARKETPLACE, 3, 0).then().statusCode(200);
        var home = main("/my/assessment?business=" + business);
        assertThat(home.select("a[href=/my/assessment/" + id + "/discard]")).hasSize(1);
        assertThat(main("/my/assessment/" + id + "/discard").text()).contains("Đã trả lời 1 trên 13 câu");

        var gone = pages.submit("/my/assessment/" + id + "/discard", Map.of());
        gone.then().statusCode(303).header("Location", containsString("gone=" + id));
        member.get("/assessments/" + id).then().statusCode(404);
        Assess.answer(member, id, MARKETPLACE, 1, 1).then().statusCode(404);
        Assess.finish(member, id).then().statusCode(404);
        member.get("/businesses/" + business + "/assessments").then().body("open", empty());
        var after = main("/my/assessment?business=" + business + "&gone=" + id);
        assertThat(after.select("[role=status] form[action=/my/assessment/" + id + "/restore]"))
                .hasSize(1);

        pages.submit("/my/assessment/" + id + "/restore", Map.of()).then().statusCode(303);
        member.get("/assessments/" + id).then().statusCode(200).body("answers[0].points", equalTo(3));
    }

    @Test
    void emptyOneLeavesNothingToBringBackAndAnotherCanBeBegun() {
        var id = Assess.begun(member, business, Assess.TOOLS);
        assertThat(main("/my/assessment/" + id + "/discard").text()).contains("không mất gì");
        var gone = pages.submit("/my/assessment/" + id + "/discard", Map.of());
        gone.then().header("Location", containsString("gone=1"));
        assertThat(main("/my/assessment?business=" + business + "&gone=1").select("form[action$=/restore]"))
                .isEmpty();

        var next = Assess.begun(member, business, Assess.TOOLS);
        assertThat(next).isNotEqualTo(id);
        member.put("/assessments/" + id + "/restoring")
                .then()
                .statusCode(409)
                .body("type", containsString("assessment.another-open"));
        member.put("/assessments/" + next + "/discarding").then().statusCode(200);
        member.put("/assessments/" + id + "/restoring").then().statusCode(200);
    }

    @Test
    void finishedOneCannotBeDiscardedNorAnybodyElses() {
        var done = Assess.finished(member, business, Assess.TOOLS, 1);
        member.put("/assessments/" + done + "/discarding").then().statusCode(409);
        pages.get("/my/assessment/" + done + "/discard").then().statusCode(303);
        var open = Assess.begun(member, business, Assess.PILLARS_OF_2021);
        var stranger = People.member(Api.HUNG_YEN);
        stranger.put("/assessments/" + open + "/discarding").then().statusCode(404);
        stranger.put("/assessments/" + open + "/restoring").then().statusCode(404);
        member.get("/assessments/" + open).then().statusCode(200);
    }

    @Test
    void recordThatTookAnotherInShowsWhatBothAnsweredAndOfWhichItWas() {
        var former = Farm.of(People.member(Api.HUNG_YEN));
        var officer = People.atWork(Api.HUNG_YEN, "officer");
        var theirs = Assess.finished(former.member(), former.businessId(), Assess.TOOLS, 1);
        var ours = Assess.finished(member, business, Assess.TOOLS, 3);
        officer.post(
                        "/businesses/" + business + "/firm-links",
                        Map.of("kind", "merged", "from", former.businessId(), "reason", "Cùng một chủ."))
                .then()
                .statusCode(201);

        member.get("/businesses/" + business + "/assessments")
                .then()
                .body("instruments[0].results.assessmentId", equalTo(List.of(ours, theirs)))
                .body("instruments[0].results.businessId", equalTo(List.of(business, former.businessId())));
        var rows = main("/my/assessment?business=" + business).select("tbody tr");
        assertThat(rows.get(0).text()).doesNotContain("của hồ sơ");
        assertThat(rows.get(1).text()).contains("của hồ sơ");
        member.get("/assessments/" + theirs).then().statusCode(200);
        assertThat(main("/my/assessment/" + theirs).select("svg.radar")).hasSize(1);
        former.member()
                .get("/businesses/" + former.businessId() + "/assessments")
                .then()
                .body("instruments[0].results.assessmentId", equalTo(List.of(theirs)));
        People.member(Api.HUNG_YEN).get("/assessments/" + theirs).then().statusCode(404);
    }

    private Element main(String path) {
        var answer = pages.get(path);
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString()).selectFirst("main");
    }
}
