package vn.nhan.support.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Recordings;
import vn.nhan.testing.Server;
import vn.nhan.testing.Support;

/** A request on its way: asked by whoever may, decided with a clock in sight, complained about, published without names. */
@Server
class RequestTest {

    private Api member;
    private Api officer;
    private String business;

    @BeforeEach
    void aFarm() {
        member = People.member(Api.HUNG_YEN);
        officer = People.atWork(Api.HUNG_YEN, "officer");
        business = Farm.verified(member, officer).businessId();
    }

    @Test
    void requestHasAHolderAndAClockFromTheFirstMoment() {
        Support.ask(member, business, "goods-photos")
                .then()
                .statusCode(201)
                .body("state", equalTo("submitted"))
                .body("holder.kind", equalTo("office"))
                .body("holder.until", notNullValue())
                .body("clock.state", equalTo("running"))
                .body("clock.days", equalTo(10))
                .body("clock.lastDay", notNullValue())
                .body("clock.basis", equalTo("80/2021/NĐ-CP"))
                .body("words", equalTo("Nhờ hướng dẫn cách làm."))
                .body("channel", equalTo("web"));
    }

    @Test
    void helperAsksOnlyWithTheHouseholdsWordForIt() {
        var helper = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
        Support.ask(helper, business, "goods-photos").then().statusCode(404);
        Helping.allow(member, business, helper, "diary");
        Support.ask(helper, business, "goods-photos").then().statusCode(404);

        var trusted = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
        Helping.allow(member, business, trusted, "requests");
        Support.ask(trusted, business, "goods-photos").then().statusCode(201).body("helped", is(true));
        member.get("/businesses/" + business + "/support-requests").then().body("need", contains("goods-photos"));
    }

    @Test
    void officerAsksForABusinessAndStrangersFindNothing() {
        var id = Support.asked(officer, business, "website");
        officer.get("/support-requests/" + id).then().body("channel", equalTo("office"));
        member.get("/support-requests/" + id).then().statusCode(200);
        var stranger = People.member(Api.HUNG_YEN);
        stranger.get("/support-requests/" + id).then().statusCode(404);
        stranger.get("/support-requests/" + id + "/voice").then().statusCode(404);
        stranger.put("/support-requests/" + id + "/answer", Support.words())
                .then()
                .statusCode(404);
        Support.ask(stranger, business, "livestream").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "need, no-such-need, support.need-unknown",
        "need, '', value.required",
        "languages, klingon, support.language-unknown",
        "words, \u202Eabc, text.direction"
    })
    void whatCanNotBeAskedIsRefusedBesideItsField(String field, String value, String code) {
        var told = new java.util.HashMap<>(Support.asked("goods-photos"));
        told.put(field, field.equals("languages") ? List.of(value) : value);

        var answer = member.post("/businesses/" + business + "/support-requests", told);

        answer.then().statusCode(422).body("errors.pointer", hasItem(containsString("/" + field)));
        assertThat(answer.asString()).contains(code);
    }

    @Test
    void sameContentIsNotAskedForTwice() {
        var id = Support.asked(member, business, "goods-photos");

        var again = Support.ask(member, business, "goods-photos");
        again.then().statusCode(409);
        assertThat(again.asString()).contains("support.covered", id);
        Support.ask(officer, business, "goods-photos").then().statusCode(409);

        Support.ask(member, business, "selling").then().statusCode(201).body("similarTo", equalTo(id));
        Support.ask(member, business, "livestream").then().statusCode(409);
        member.put("/support-requests/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("holder", nullValue());
    }

    @Test
    void onlyOneOfManyAtOnceIsTaken() {
        var statuses = java.util.stream.IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> Support.ask(member, business, "e-invoice").statusCode())
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(201, 409, 409, 409, 409, 409);
    }

    @Test
    void questionStopsTheClockAndAnAnswerLetsItRun() {
        var id = Support.asked(member, business, "packaging");
        officer.put("/support-requests/" + id + "/return", Map.of("text", ""))
                .then()
                .statusCode(422);

        officer.put("/support-requests/" + id + "/return", Support.words())
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("holder.kind", equalTo("requester"))
                .body("clock.state", equalTo("paused"))
                .body("clock.lastDay", nullValue());
        officer.put("/support-requests/" + id + "/approval", Map.of()).then().statusCode(409);
        member.put("/support-requests/" + id + "/answer", Map.of("text", "Ba loại hộp."))
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("holder.kind", equalTo("office"))
                .body("clock.state", equalTo("running"))
                .body("steps.note", hasItem("Ba loại hộp."));
        officer.put("/support-requests/" + id + "/approval", Map.of("text", "Sở cử người giúp."))
                .then()
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("clock.state", equalTo("stopped"))
                .body("holder.kind", equalTo("office"));
    }

    @Test
    void refusalHasReasonsAndOneComplaintThatTheHeadDecides() {
        var id = Support.asked(member, business, "trace-labels");
        officer.put("/support-requests/" + id + "/refusal", Map.of("reasons", List.of()))
                .then()
                .statusCode(422);
        officer.put("/support-requests/" + id + "/refusal", Map.of("reasons", List.of("other")))
                .then()
                .statusCode(422);
        member.put("/support-requests/" + id + "/complaint", Support.words())
                .then()
                .statusCode(409);
        officer.put("/support-requests/" + id + "/refusal", Support.refusal())
                .then()
                .statusCode(200)
                .body("state", equalTo("refused"))
                .body("steps.reasons.flatten()", hasItem("no-budget"));

        var complaint = Support.complain(member, id);
        member.put("/support-requests/" + id + "/complaint", Support.words())
                .then()
                .statusCode(409);
        officer.get("/support-complaints").then().body("id", hasItem(complaint));
        officer.put("/support-complaints/" + complaint + "/decision", Support.verdict("upheld"))
                .then()
                .statusCode(403);
        var lead = People.atWork(Api.HUNG_YEN, "lead");
        lead.put("/support-complaints/" + complaint + "/decision", Support.verdict("overturned"))
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("clock.state", equalTo("running"))
                .body("holder.kind", equalTo("office"));
        lead.put("/support-complaints/" + complaint + "/decision", Support.verdict("upheld"))
                .then()
                .statusCode(409);
        member.get("/support-requests/" + id).then().body("complaints[0].answer", equalTo("Sở đã xem lại."));
    }

    @Test
    void decisionIsPublishedWithoutPersonalData() {
        var id = Support.asked(member, business, "website");
        officer.put("/support-requests/" + id + "/approval", Map.of()).then().statusCode(200);
        var household = member.post("/businesses", Farm.household())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var theirs = Support.asked(member, household, "trade-mark");
        officer.put("/support-requests/" + theirs + "/refusal", Support.refusal())
                .then()
                .statusCode(200);

        var said = Api.at(Api.HUNG_YEN).get("/decisions?limit=200");

        said.then().statusCode(200).body("items[0].outcome", equalTo("refused"));
        said.then().body("items[0].beneficiary", nullValue()).body("items[1].beneficiary", equalTo(Farm.NAME));
        assertThat(said.asString()).doesNotContain(id, theirs, "Hộ trồng nhãn thử nghiệm", "Người thử");
        Api.at(Api.THAI_NGUYEN).get("/decisions").then().body("items.need", not(hasItem("trade-mark")));
    }

    @Test
    void voiceOfTwoHoursIsRefusedWithASentenceAndAShortOneIsHeardInsideOnly() {
        var id = Support.asked(member, business, "farm-diary");

        Support.put(member, id, "voice", Recordings.m4a(7_200))
                .then()
                .statusCode(422)
                .body("errors[0].type", containsString("upload.too-long"))
                .body("errors[0].detail", containsString("tối đa 5 phút"));
        Support.put(member, id, "voice", Pictures.jpeg(1)).then().statusCode(422);
        Support.put(member, id, "voice", new byte[6 << 20]).then().statusCode(422);
        Support.put(member, id, "voice", Recordings.ogg(20))
                .then()
                .statusCode(200)
                .body("voiceSeconds", equalTo(20));
        Support.put(member, id, "photo", Recordings.ogg(20)).then().statusCode(422);
        Support.put(member, id, "photo", Pictures.jpeg(1))
                .then()
                .statusCode(200)
                .body("photo", is(true));

        officer.get("/support-requests/" + id + "/voice")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .contentType("audio/ogg");
        People.withRole(Api.HUNG_YEN, "expert")
                .get("/support-requests/" + id + "/voice")
                .then()
                .statusCode(404);
        Api.at(Api.HUNG_YEN).get("/support-requests/" + id + "/voice").then().statusCode(401);
    }

    @Test
    void outlookSaysInSentencesWhatMayBeHad() {
        member.get("/businesses/" + business + "/support-outlook/website")
                .then()
                .statusCode(200)
                .body("reasons", notNullValue());
        member.get("/businesses/" + business + "/support-outlook/no-such-need")
                .then()
                .statusCode(422);
    }

    @Test
    void callRepeatedWithItsKeyIsOneRequest() {
        var first = keyed();
        first.then().statusCode(201);
        keyed().then().statusCode(201).body("id", equalTo(first.path("id")));
    }

    private io.restassured.response.Response keyed() {
        return member.request()
                .header("Idempotency-Key", "yeu-cau-" + business)
                .contentType("application/json")
                .body(Support.asked("account-safety"))
                .post("/api/v1/businesses/" + business + "/support-requests");
    }
}
