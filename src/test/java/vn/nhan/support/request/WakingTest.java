package vn.nhan.support.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Support;

/** No request waits silently: whoever lets its time pass, somebody else has it then, with a time of their own. */
@Server
class WakingTest {

    private final WakeJob job;

    private Api member;
    private Api officer;
    private String business;

    WakingTest(WakeJob job) {
        this.job = job;
    }

    @BeforeEach
    void aFarm() {
        member = People.member(Api.HUNG_YEN);
        officer = People.atWork(Api.HUNG_YEN, "officer");
        business = Farm.of(member).businessId();
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    @Test
    void whatTheDeskLetsLieGoesToTheHeadAndIsSeenFirst() throws Throwable {
        var late = Support.asked(member, business, "goods-photos");
        lapse(late, 30);
        wake();

        officer.get("/support-requests/" + late)
                .then()
                .body("holder.kind", equalTo("lead"))
                .body("clock.late", is(true))
                .body("steps.kind", hasItem("escalate"));
        wake();
        officer.get("/support-requests/" + late).then().body("steps.findAll { it.kind == 'escalate' }.size()", is(1));

        lapse(late, 30);
        var fresh = Support.asked(member, business, "website");
        List<String> queue = officer.get("/support-requests?limit=200").path("id");
        assertThat(queue.indexOf(late)).isLessThan(queue.indexOf(fresh));
        wake();
        officer.get("/support-requests/" + late).then().body("steps.kind", hasItem("tell-again"));
    }

    @Test
    void whatWasGivenABitMoreTimeByTheCalendarStaysAtTheDesk() throws Throwable {
        var id = Support.asked(member, business, "goods-photos");
        lapse(id, 0);
        wake();

        officer.get("/support-requests/" + id)
                .then()
                .body("holder.kind", equalTo("office"))
                .body("clock.late", is(false))
                .body("steps.kind", hasItem("look-again"));
    }

    @Test
    void whoDoesNotAnswerIsRemindedAndThenTheDepartmentHasItAgain() throws Throwable {
        var id = Support.returned(member);
        lapse(id, 8);
        wake();
        officer.get("/support-requests/" + id)
                .then()
                .body("holder.kind", equalTo("requester"))
                .body("steps.kind", hasItem("remind"));
        lapse(id, 8);
        wake();
        officer.get("/support-requests/" + id)
                .then()
                .body("holder.kind", equalTo("office"))
                .body("state", equalTo("returned"))
                .body("steps.kind", hasItem("no-answer"));
        officer.put("/support-requests/" + id + "/refusal", Map.of("reasons", List.of("no-answer")))
                .then()
                .statusCode(200);
    }

    @Test
    void whatNoExpertAnswersComesBackToTheOffice() throws Throwable {
        var id = Support.asked(member, business, "goods-photos");
        BehindTheWall.change(
                "update support_request set state = 'offered', holder_kind = 'expert', holder_id = id,"
                        + " due_at = now() - interval '1 hour' where id = '" + id + "'",
                "support_request");
        wake();

        officer.get("/support-requests/" + id).then().body("holder.kind", equalTo("office"));
    }

    @Test
    void approvedRequestThatNobodyMatchesGoesToTheHead() throws Throwable {
        var id = Support.asked(member, business, "goods-photos");
        officer.put("/support-requests/" + id + "/approval", Map.of()).then().statusCode(200);
        lapse(id, 10);
        wake();

        officer.get("/support-requests/" + id)
                .then()
                .body("state", equalTo("approved"))
                .body("holder.kind", equalTo("lead"));
    }

    @Test
    void oneThatCanNotBeWokenHoldsUpNobody() throws Throwable {
        var stuck = Support.asked(member, business, "goods-photos");
        var next = Support.asked(member, business, "website");
        lapse(stuck, 31);
        lapse(next, 30);
        BehindTheWall.change(
                "update support_request set due_at = due_at - interval '1 hour' where id = '" + stuck + "'",
                "support_request");
        BehindTheWall.change("alter table support_request add constraint stuck check (id <> '" + stuck
                + "' or holder_kind is distinct from 'lead')");
        try {
            wake();
        } finally {
            BehindTheWall.change("alter table support_request drop constraint stuck");
        }

        officer.get("/support-requests/" + stuck).then().body("holder.kind", equalTo("office"));
        officer.get("/support-requests/" + next).then().body("holder.kind", equalTo("lead"));
        wake();
        officer.get("/support-requests/" + stuck).then().body("holder.kind", equalTo("lead"));
    }

    @Test
    void openRequestWithoutAHolderCanNotBeWritten() {
        var id = Support.asked(member, business, "goods-photos");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> BehindTheWall.change(
                        "update support_request set due_at = null, holder_kind = null, held_since = null where id = '"
                                + id + "'",
                        "support_request"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("support_request_custody");
    }

    @Test
    void whereAYearsHolidaysAreMissingNoDayIsNamed() {
        MovableClock.setTo(Instant.parse("2028-03-06T02:00:00Z"));
        var later = People.member(Api.HUNG_YEN);
        var id = Support.asked(later, Farm.of(later).businessId(), "goods-photos");

        later.get("/support-requests/" + id)
                .then()
                .body("clock.lastDay", nullValue())
                .body("clock.missingYear", equalTo(2028))
                .body("clock.late", is(false))
                .body("holder.until", greaterThan("2028-03-06"));
    }

    private static void lapse(String id, int days) throws SQLException {
        BehindTheWall.change(
                "update support_request set submitted_at = submitted_at - interval '" + days
                        + " days', due_at = now() - interval '1 hour' where id = '" + id + "'",
                "support_request");
    }

    private void wake() throws Throwable {
        VertxContextSupport.subscribeAndAwait(job::run);
    }
}
