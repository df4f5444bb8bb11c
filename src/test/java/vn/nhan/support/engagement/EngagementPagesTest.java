package vn.nhan.support.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** The pages of an engagement, in both languages, for each of its sides. */
@Server
class EngagementPagesTest {

    private Api member;
    private Engaged it;
    private Browser business;
    private Browser expert;
    private Browser office;

    @BeforeEach
    void anEngagementThatHasJustBegun() {
        member = People.member(Api.HUNG_YEN);
        it = Engaged.begun(member, Farm.of(member).businessId());
        business = Browser.of(member);
        expert = Browser.of(it.expert());
        office = Browser.of(People.atWork(Api.HUNG_YEN, "officer"));
    }

    @Test
    void termsAreWrittenSignedAndWorkedOnByPagesAlone() {
        var act = "/engagements/" + it.id();
        expert.get(act + "/terms").then().statusCode(200).body(containsString("Nội dung hợp đồng"));
        var reversed = terms();
        reversed.put("endsOn", Engaged.today().minusDays(1).toString());
        expert.submit(act + "/terms", reversed).then().statusCode(422).body(containsString("Ngày kết thúc phải"));
        expert.submit(act + "/terms", terms()).then().statusCode(303);
        for (var side : List.of(business, expert)) {
            var base = side == business ? "/my/engagements/" : "/my/expert/engagements/";
            var page = Jsoup.parse(
                    side.get(base + it.id()).then().statusCode(200).extract().asString());
            var form = page.selectFirst("form[action$=/signature]");
            assertThat(form).isNotNull();
            side.submit(
                            act + "/signature",
                            Map.of(
                                    "version",
                                            form.select("input[name=version]").val(),
                                    "sha256", form.select("input[name=sha256]").val()))
                    .then()
                    .statusCode(303);
        }
        business.submit(act + "/meetings", Map.of("plannedDay", Engaged.today().toString(), "plannedTime", "8h30"))
                .then()
                .statusCode(303);
        business.get("/my/engagements/" + it.id())
                .then()
                .statusCode(200)
                .body(containsString("08:30"), containsString("Tải hợp đồng"));
        business.submit(act + "/refusal", Map.of("refusal", "Chưa xong."))
                .then()
                .statusCode(409);
        business.submit(act + "/cancellation", Map.of()).then().statusCode(422);
    }

    @Test
    void everyPageSpeaksBothLanguages() {
        it.delivered().accept().then().statusCode(200);

        for (var side : List.of(business, expert, office)) {
            var base = side == business
                    ? "/my/engagements"
                    : side == expert ? "/my/expert/engagements" : "/office/engagements";
            for (var address : List.of(base, base + "/" + it.id())) {
                var vietnamese = side.get(address);
                assertThat(vietnamese.statusCode()).as(address).isEqualTo(200);
                side.inEnglish().get(address).then().statusCode(200).body(containsString("lang=\"en\""));
            }
        }
        office.get("/office/engagements?all=1").then().statusCode(200).body(containsString(it.id()));
        office.get("/office/dashboard/supported").then().statusCode(200);
        office.inEnglish().get("/office/dashboard").then().statusCode(200).body(containsString("Supported businesses"));
        business.get("/my/engagements/" + it.id() + "/follow-up").then().statusCode(200);
    }

    @Test
    void officerSeesTheLateOnesFirst() throws SQLException {
        BehindTheWall.change(
                "update support_request set due_at = now() - interval '300 days' where id = '" + it.requestId() + "'",
                "support_request");

        var page = Jsoup.parse(office.get("/office/engagements")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        var first = page.selectFirst("main tbody tr");
        assertThat(first).isNotNull();
        assertThat(first.hasClass("is-late")).isTrue();
        assertThat(page.select("main tbody tr a").eachAttr("href").stream()
                        .limit(3)
                        .collect(Collectors.toList()))
                .contains("/office/engagements/" + it.id());
    }

    @Test
    void oneTapAnswersTheQuestionThatIsDue() throws SQLException {
        it.delivered().accept().then().statusCode(200);
        BehindTheWall.change(
                "update engagement_follow_up set due_on = current_date - 1 where after_days = 30 and engagement_id = '"
                        + it.id() + "'",
                "engagement_follow_up");
        var address = "/my/engagements/" + it.id() + "/follow-up";

        business.get(address).then().statusCode(200).body(containsString("Đã 30 ngày"));
        business.submit(address, Map.of("answer", "no")).then().statusCode(303);
        business.get(address + "?thanks=1").then().statusCode(200).body(containsString("Cảm ơn"));
    }

    private static Map<String, String> terms() {
        var terms = new HashMap<String, String>();
        Engaged.terms().forEach((name, value) -> terms.put(name, String.valueOf(value)));
        return terms;
    }
}
