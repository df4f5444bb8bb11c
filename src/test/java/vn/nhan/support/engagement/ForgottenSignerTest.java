package vn.nhan.support.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.Api;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A person is forgotten; that somebody signed, met and handed over stays, for public money was paid for it. */
@Server
class ForgottenSignerTest {

    private static final String NAME = "Người thử nghiệm";
    private static final String EXPERT = "Chuyên gia thử nghiệm";
    private static final String PSEUDONYM = "Người dùng thử-7";
    private static final String WORDS = "Thiếu hai ảnh của nhà tôi.";

    private final TenantTx tx;
    private final Outbox outbox;
    private final OutboxDelivery delivery;

    private Api officer;
    private Engaged it;
    private String hash;

    ForgottenSignerTest(TenantTx tx, Outbox outbox, OutboxDelivery delivery) {
        this.tx = tx;
        this.outbox = outbox;
        this.delivery = delivery;
    }

    @BeforeEach
    void anEngagementThatBothHaveSigned() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        var member = People.member(Api.HUNG_YEN);
        it = Engaged.begun(member, Farm.of(member).businessId()).signed();
        it.checkIn(it.meeting(), Map.of("latitude", 20.64617, "longitude", 106.05123))
                .then()
                .statusCode(200);
        it.handOverFile().then().statusCode(201);
        it.expert().put("/engagements/" + it.id() + "/delivery").then().statusCode(200);
        member.put("/engagements/" + it.id() + "/refusal", Map.of("reason", WORDS))
                .then()
                .statusCode(200);
        it.expert().put("/engagements/" + it.id() + "/delivery").then().statusCode(200);
        it.accept().then().statusCode(200);
        hash = member.get("/engagements/" + it.id()).path("terms.sha256");
    }

    @Test
    void memberWhoSignedHasNoNameAnyMore() throws Throwable {
        assertThat(paper("contract.pdf")).contains(NAME + ", ký lúc").doesNotContain(PSEUDONYM);
        assertThat(paper("minutes.pdf")).contains(NAME);

        erase(it.member());

        officer.get("/engagements/" + it.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("terms.signatures.find { it.side == 'business' }.name", equalTo(PSEUDONYM))
                .body("terms.signatures.find { it.side == 'expert' }.name", equalTo(NAME))
                .body("events.words", not(hasItem(WORDS)))
                .body("events.findAll { it.side == 'business' }.by.unique()", equalTo(List.of(PSEUDONYM)))
                .body("sessions[0].photo", equalTo(true));
        assertThat(paper("contract.pdf")).contains(PSEUDONYM);
        assertThat(paper("minutes.pdf")).contains(PSEUDONYM).doesNotContain(NAME);
        assertProofStands();
    }

    @Test
    void expertHasNoNameAnyMoreNorAPlaceWhereTheyWere() throws Throwable {
        assertThat(paper("contract.pdf")).contains(EXPERT);
        String meeting = officer.get("/engagements/" + it.id()).path("sessions[0].id");

        erase(it.expert());

        officer.get("/engagements/" + it.id())
                .then()
                .statusCode(200)
                .body("expert.name", equalTo(PSEUDONYM))
                .body("terms.signatures.find { it.side == 'expert' }.name", equalTo(PSEUDONYM))
                .body("terms.signatures.find { it.side == 'business' }.name", equalTo(NAME))
                .body("sessions[0].heldAt", notNullValue())
                .body("sessions[0].photo", equalTo(false))
                .body("sessions[0].latitude", nullValue())
                .body("deliverables.size()", equalTo(1));
        officer.get("/engagements/" + it.id() + "/meetings/" + meeting + "/photo")
                .then()
                .statusCode(404);
        assertThat(paper("contract.pdf")).contains(PSEUDONYM).doesNotContain(EXPERT);
        assertThat(paper("minutes.pdf")).doesNotContain(EXPERT);
        assertProofStands();
    }

    /** The terms name nobody, so the hash that both have signed is that of the same bytes as before. */
    private void assertProofStands() {
        officer.get("/engagements/" + it.id())
                .then()
                .body("terms.sha256", equalTo(hash))
                .body("terms.signatures.sha256.unique()", equalTo(List.of(hash)));
        String code = officer.get("/engagements/" + it.id()).path("terms.code");
        RestAssured.given()
                .header("Host", Api.HUNG_YEN)
                .get("/contracts/" + code)
                .then()
                .statusCode(200)
                .body(containsString(hash))
                .body(not(containsString(NAME)));
    }

    private String paper(String name) throws Exception {
        return Paper.text(officer.get("/engagements/" + it.id() + "/" + name));
    }

    private void erase(Api person) throws Throwable {
        var account = UUID.fromString(person.get("/me").path("id"));
        var province = TenantId.of(1);
        VertxContextSupport.subscribeAndAwait(() -> tx.as(
                TenantScope.of(province),
                session -> outbox.publish(session, province, new PersonErased(account, PSEUDONYM))));
        Deliveries.deliver(delivery);
    }
}
