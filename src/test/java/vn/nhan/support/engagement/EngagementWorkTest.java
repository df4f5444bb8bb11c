package vn.nhan.support.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** The work itself: who was there, who wasn't, what is paid and said, and who has no business with it. */
@Server
class EngagementWorkTest {

    private Api officer;
    private Api member;
    private String business;

    @BeforeEach
    void aBusinessOfItsOwn() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        member = People.member(Api.HUNG_YEN);
        business = Farm.of(member).businessId();
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
    void bothRateOnceEachWhenItIsAccepted() {
        var it = Engaged.begun(member, business);
        it.delivered();
        member.put("/engagements/" + it.id() + "/rating", Map.of("stars", 5))
                .then()
                .statusCode(409);
        it.accept().then().statusCode(200);

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
}
