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
import java.util.List;
import java.util.Map;
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
        String hash = member.get("/engagements/" + it.id()).path("terms.sha256");
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
}
