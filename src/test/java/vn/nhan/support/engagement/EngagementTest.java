package vn.nhan.support.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** From an expert's yes to what counts: terms, signatures, work, acceptance, and what is said later. */
@Server
class EngagementTest {

    private final OutboxDelivery outbox;

    private Api officer;
    private Api member;
    private String business;

    EngagementTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void aBusinessOfItsOwn() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        member = People.member(Api.HUNG_YEN);
        business = Farm.of(member).businessId();
    }

    @Test
    void bothSignWhatTheyReadAndWhoeverIsNextHasIt() throws SQLException {
        var it = Engaged.begun(member, business);
        assertThat(custody(it)).isEqualTo("expert");
        member.get("/engagements").then().statusCode(200).body("items.id", hasItem(it.id()));
        it.expert().get("/engagements").then().body("items.id", equalTo(List.of(it.id())));

        it.propose(Engaged.terms()).then().statusCode(200).body("state", equalTo("signing"));
        assertThat(custody(it)).isEqualTo("requester");
        it.sign(member).then().statusCode(200).body("state", equalTo("signing"));
        assertThat(custody(it)).isEqualTo("expert");
        it.sign(it.expert())
                .then()
                .statusCode(200)
                .body("state", equalTo("running"))
                .body("terms.signatures.side", equalTo(List.of("business", "expert")));
        String hash = member.get("/engagements/" + it.id()).path("terms.sha256");
        member.get("/engagements/" + it.id()).then().body("terms.signatures.sha256", everyItem(equalTo(hash)));
        assertThat(custody(it)).isEqualTo("expert");
    }

    @Test
    void acceptedWithEvidenceItCountsUntilItIsTakenBack() throws SQLException, IOException {
        Deliveries.deliver(outbox);
        var before = supported();
        var it = Engaged.begun(member, business).signed();
        var meeting = it.meeting();
        it.checkIn(meeting, Map.of("latitude", 20.64617, "longitude", 106.05123))
                .then()
                .statusCode(200)
                .body("sessions[0].latitude", equalTo(20.65f))
                .body("sessions[0].photo", equalTo(true));
        member.put("/engagements/" + it.id() + "/meetings/" + meeting + "/confirmation")
                .then()
                .statusCode(200)
                .body("sessions[0].confirmedAt", notNullValue());
        it.handOverFile().then().statusCode(201).body("deliverables[0].file", equalTo(true));
        it.expert().put("/engagements/" + it.id() + "/delivery").then().statusCode(200);
        assertThat(custody(it)).isEqualTo("requester");
        member.put("/engagements/" + it.id() + "/refusal", Map.of("reason", "Thiếu hai ảnh."))
                .then()
                .statusCode(200)
                .body("state", equalTo("running"))
                .body("events.words", hasItem("Thiếu hai ảnh."));
        it.expert().put("/engagements/" + it.id() + "/delivery").then().statusCode(200);

        it.accept().then().statusCode(200).body("state", equalTo("accepted"));

        assertThat(BehindTheWall.ask(
                        "select state from support_request where id = '" + it.requestId() + "'", "support_request"))
                .containsExactly("completed");
        Deliveries.deliver(outbox);
        assertThat(supported()).isEqualTo(before + 1);
        officer.get("/reports/supported-businesses/firms?limit=200")
                .then()
                .statusCode(200)
                .body("items.businessId", hasItem(business))
                .body("items.evidence.engagementId.flatten()", hasItem(it.id()));
        assertThat(text(it, "minutes.pdf")).contains("Biên bản nghiệm thu", "Người thử nghiệm");
        var contract = text(it, "contract.pdf");
        String hash = member.get("/engagements/" + it.id()).path("terms.sha256");
        assertThat(contract.replaceAll("\\s", "")).contains(hash);
        String code = member.get("/engagements/" + it.id()).path("terms.code");
        RestAssured.given()
                .header("Host", Api.HUNG_YEN)
                .get("/contracts/" + code)
                .then()
                .statusCode(200)
                .body(containsString(hash));

        officer.put("/engagements/" + it.id() + "/withdrawal", Map.of("reason", "Gian hàng không có thật."))
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        Deliveries.deliver(outbox);
        assertThat(supported()).isEqualTo(before);
    }

    @Test
    void changedTermsVoidTheSignature() {
        var it = Engaged.begun(member, business);
        it.propose(Engaged.terms()).then().statusCode(200);
        String old = member.get("/engagements/" + it.id()).path("terms.sha256");
        it.sign(member).then().statusCode(200);
        it.sign(member).then().statusCode(409).body("type", equalTo("urn:nhan:problem:engagement.signed-already"));
        var other = Engaged.terms();
        other.put("sessions", 1);
        it.propose(other).then().statusCode(200).body("terms.version", equalTo(2));

        member.put("/engagements/" + it.id() + "/signature", Map.of("version", 1, "sha256", old))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:engagement.terms-changed"));
        it.sign(it.expert()).then().statusCode(200).body("state", equalTo("signing"));
        it.sign(member).then().statusCode(200).body("state", equalTo("running"));
    }

    @Test
    void nothingIsAcceptedWithoutEvidence() {
        var it = Engaged.begun(member, business).signed();

        it.accept().then().statusCode(422).body("type", equalTo("urn:nhan:problem:engagement.no-evidence"));
        it.expert()
                .put("/engagements/" + it.id() + "/delivery")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:nhan:problem:engagement.no-evidence"));
        officer.put("/engagements/" + it.id() + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:engagement.not-assisted"));
        it.handOver(Map.of("description", "Không có gì")).then().statusCode(422);
        it.handOver(Map.of("description", "Lạ", "link", "javascript:alert(1)"))
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({
        "endsOn, -1, endsOn",
        "endsOn, 900, endsOn",
        "startsOn, -60, startsOn",
        "stateShare, 5, stateShare",
        "sessions, 61, sessions",
        "price, -1, price"
    })
    void wrongTermsAreRefusedBesideTheirField(String field, int value, String refused) {
        var it = Engaged.begun(member, business);
        var terms = Engaged.terms();
        terms.put(field, field.endsWith("On") ? Engaged.today().plusDays(value).toString() : value);

        it.propose(terms).then().statusCode(422).body("errors.pointer", hasItem("/" + refused));
    }

    @Test
    void nobodyIsThereInTheFuture() {
        var it = Engaged.begun(member, business).signed();
        var meeting = it.meeting();

        it.checkIn(meeting, Map.of("at", Instant.now().plus(Duration.ofHours(2)).toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/at"));
        it.checkIn(meeting, Map.of("at", Instant.now().minus(Duration.ofDays(3)).toString()))
                .then()
                .statusCode(422);
        it.checkIn(meeting, Map.of()).then().statusCode(200);
        it.checkIn(meeting, Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:engagement.session-over"));
    }

    @Test
    void whoDidNotComeIsWrittenDownWhereMatchingLooks() throws SQLException {
        var it = Engaged.begun(member, business).signed();
        var meeting = it.meeting();

        member.put("/engagements/" + it.id() + "/meetings/" + meeting + "/absence")
                .then()
                .statusCode(200)
                .body("sessions[0].missedBy", equalTo("expert"));
        assertThat(BehindTheWall.ask(
                        "select by_whom || no_show from expert_rating where work_id = '" + meeting + "'",
                        "expert_rating"))
                .containsExactly("businesstrue");
    }

    @Test
    void endedEarlyTheRequestWaitsForTheNextExpert() throws SQLException {
        var it = Engaged.begun(member, business).signed();

        it.expert()
                .put("/engagements/" + it.id() + "/cancellation", Map.of("reason", "Tôi ốm."))
                .then()
                .statusCode(200)
                .body("state", equalTo("cancelled"));

        assertThat(BehindTheWall.ask(
                        "select state || ' ' || holder_kind from support_request where id = '" + it.requestId() + "'",
                        "support_request"))
                .containsExactly("approved office");
        it.accept().then().statusCode(409);
    }

    @Test
    void bothRateOnceAndQuestionsAreAskedWhenTheyAreDue() throws SQLException {
        var it = Engaged.begun(member, business);
        it.delivered();
        member.put("/engagements/" + it.id() + "/rating", Map.of("stars", 5))
                .then()
                .statusCode(409);
        it.accept().then().statusCode(200).body("followUps.afterDays", equalTo(List.of(30, 90)));

        member.put("/engagements/" + it.id() + "/rating", Map.of("stars", 6))
                .then()
                .statusCode(422);
        member.put("/engagements/" + it.id() + "/rating", Map.of("stars", 5, "words", "Rất tận tình."))
                .then()
                .statusCode(200);
        member.put("/engagements/" + it.id() + "/rating", Map.of("stars", 1))
                .then()
                .statusCode(409);
        it.expert()
                .put("/engagements/" + it.id() + "/rating", Map.of("stars", 4))
                .then()
                .statusCode(200)
                .body("ratings.size()", equalTo(1));
        officer.get("/engagements/" + it.id()).then().body("ratings.size()", equalTo(2));

        member.put("/engagements/" + it.id() + "/follow-up", Map.of("answer", true))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:engagement.nothing-asked"));
        BehindTheWall.change(
                "update engagement_follow_up set due_on = current_date - 1 where after_days = 30 and engagement_id = '"
                        + it.id() + "'",
                "engagement_follow_up");
        member.put("/engagements/" + it.id() + "/follow-up", Map.of("answer", true))
                .then()
                .statusCode(200)
                .body("followUps[0].answer", equalTo(true));
        Deliveries.deliver(outbox);
        assertThat(BehindTheWall.ask(
                        "select after_days || ' ' || answer from support_outcome where engagement_id = '" + it.id()
                                + "'",
                        "support_outcome"))
                .containsExactly("30 true");
    }

    @Test
    void sharesArePaidUpToWhatWasAgreed() {
        var it = Engaged.begun(member, business);
        var terms = Engaged.terms();
        terms.put("price", 2_000_000);
        it.propose(terms).then().statusCode(200).body("terms.firmShare", equalTo(2_000_000));
        it.sign(member).then().statusCode(200);
        it.sign(it.expert()).then().statusCode(200);
        var path = "/engagements/" + it.id() + "/payments";
        var day = Engaged.today().toString();

        member.post(path, Map.of("share", "firm", "amount", 1_500_000, "paidOn", day))
                .then()
                .statusCode(201);
        member.post(path, Map.of("share", "firm", "amount", 600_000, "paidOn", day))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:engagement.paid-too-much"));
        member.post(path, Map.of("share", "state", "amount", 1, "paidOn", day))
                .then()
                .statusCode(404);
        officer.post(path, Map.of("share", "state", "amount", 1, "paidOn", day))
                .then()
                .statusCode(409);
        member.post(
                        path,
                        Map.of(
                                "share",
                                "firm",
                                "amount",
                                1,
                                "paidOn",
                                Engaged.today().plusDays(2).toString()))
                .then()
                .statusCode(422);
    }

    @Test
    void othersFindNothing() {
        var it = Engaged.begun(member, business).signed();
        var meeting = it.meeting();
        var neighbour = People.member(Api.HUNG_YEN);
        Farm.of(neighbour);
        var otherExpert =
                Engaged.begun(neighbour, Farm.of(neighbour).businessId()).expert();
        var elsewhere = People.atWork(Api.THAI_NGUYEN, "officer");

        for (var stranger : List.of(neighbour, otherExpert, elsewhere)) {
            stranger.get("/engagements/" + it.id()).then().statusCode(404);
            stranger.put("/engagements/" + it.id() + "/cancellation", Map.of("reason", "Vì tôi muốn."))
                    .then()
                    .statusCode(404);
        }
        neighbour
                .put("/engagements/" + it.id() + "/terms", Engaged.terms())
                .then()
                .statusCode(404);
        neighbour.put("/engagements/" + it.id() + "/acceptance").then().statusCode(404);
        otherExpert.put("/engagements/" + it.id() + "/delivery").then().statusCode(404);
        otherExpert
                .get("/engagements/" + it.id() + "/meetings/" + meeting + "/photo")
                .then()
                .statusCode(404);
    }

    private long supported() {
        return officer.get("/reports/supported-businesses")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("firms");
    }

    private static String custody(Engaged it) throws SQLException {
        return BehindTheWall.ask(
                        "select holder_kind from support_request where id = '" + it.requestId() + "'",
                        "support_request")
                .get(0);
    }

    private static String text(Engaged it, String paper) throws IOException {
        var first = it.member().get("/engagements/" + it.id() + "/" + paper);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        var bytes = first.asByteArray();
        assertThat(it.expert().get("/engagements/" + it.id() + "/" + paper).asByteArray())
                .isEqualTo(bytes);
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
