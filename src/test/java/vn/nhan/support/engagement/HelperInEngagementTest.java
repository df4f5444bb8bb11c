package vn.nhan.support.engagement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** What a helper may do in an engagement: with a household's word for requests what is done by hand, never what binds it. */
@Server
class HelperInEngagementTest {

    private Api member;
    private Api helper;
    private String business;
    private Engaged it;

    @BeforeEach
    void anEngagementAndAHelper() {
        member = People.member(Api.HUNG_YEN);
        helper = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
        business = Farm.of(member).businessId();
        it = Engaged.begun(member, business).signed();
    }

    @Test
    void helperWithoutAWordForItFindsNothing() {
        var meeting = it.meeting();
        findsNothing(meeting);
        Helping.allow(member, business, helper, "diary");
        findsNothing(meeting);
    }

    @Test
    void helperWithAWordForItPlansConfirmsAndAnswers() {
        Helping.allow(member, business, helper, "requests");
        var meeting = it.meeting();

        helper.get("/engagements").then().body("items.id", contains(it.id()));
        helper.get("/engagements/" + it.id()).then().statusCode(200).body("side", equalTo("business"));
        helper.post("/engagements/" + it.id() + "/meetings", planned()).then().statusCode(201);
        helper.put("/engagements/" + it.id() + "/meetings/" + meeting + "/confirmation")
                .then()
                .statusCode(200)
                .body("sessions.find { it.id == '" + meeting + "' }.confirmedAt", notNullValue());
        helper.get("/engagements/" + it.id() + "/contract.pdf").then().statusCode(200);
        Browser.of(helper).get("/my/engagements/" + it.id()).then().statusCode(200);
        it.expert().put("/engagements/" + it.id() + "/delivery").then().statusCode(200);
        it.accept().then().statusCode(200);
        helper.put("/engagements/" + it.id() + "/rating", Map.of("stars", 5))
                .then()
                .statusCode(200);
    }

    @Test
    void helperNeverBindsTheHousehold() {
        Helping.allow(member, business, helper, "requests");
        var path = "/engagements/" + it.id();
        it.handOverFile().then().statusCode(201);
        it.expert().put(path + "/delivery").then().statusCode(200);

        helper.put(path + "/terms", Engaged.terms()).then().statusCode(403);
        helper.put(path + "/signature", Map.of("version", 1, "sha256", "0".repeat(64)))
                .then()
                .statusCode(403);
        helper.put(path + "/acceptance").then().statusCode(403);
        helper.put(path + "/refusal", Map.of("reason", "Chưa xong.")).then().statusCode(403);
        helper.put(path + "/cancellation", Map.of("reason", "Thôi.")).then().statusCode(403);
        helper.post(
                        path + "/payments",
                        Map.of(
                                "share",
                                "firm",
                                "amount",
                                1,
                                "paidOn",
                                Engaged.today().toString()))
                .then()
                .statusCode(403);
    }

    @Test
    void wordThatWasTakenBackOpensNothingAnyMore() {
        var word = Helping.allow(member, business, helper, "requests");
        var meeting = it.meeting();
        helper.get("/engagements/" + it.id()).then().statusCode(200);

        member.put("/delegations/" + word + "/revocation", Map.of("reason", "Tôi tự làm được rồi."))
                .then()
                .statusCode(200);

        findsNothing(meeting);
    }

    private void findsNothing(String meeting) {
        var path = "/engagements/" + it.id();
        helper.get("/engagements").then().statusCode(200).body("items", empty());
        helper.get(path).then().statusCode(404);
        helper.get(path + "/contract.pdf").then().statusCode(404);
        helper.get(path + "/meetings/" + meeting + "/photo").then().statusCode(404);
        helper.post(path + "/meetings", planned()).then().statusCode(404);
        helper.put(path + "/meetings/" + meeting + "/confirmation").then().statusCode(404);
        helper.put(path + "/meetings/" + meeting + "/absence").then().statusCode(404);
        helper.put(path + "/rating", Map.of("stars", 1)).then().statusCode(404);
        helper.put(path + "/follow-up", Map.of("answer", true)).then().statusCode(404);
    }

    private static Map<String, Object> planned() {
        return Map.of("plannedAt", Instant.now().toString(), "remote", true);
    }
}
