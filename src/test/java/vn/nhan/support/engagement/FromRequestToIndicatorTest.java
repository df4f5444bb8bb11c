package vn.nhan.support.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Apart;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Support;

/** One firm's way from asking to being counted, by the calls that everybody makes, without a look behind the wall. */
@Server
class FromRequestToIndicatorTest {

    @Inject
    @All
    List<RecurringJob> jobs;

    @Inject
    OutboxDelivery outbox;

    private Api officer;
    private Api member;
    private Api expert;
    private String expertId;
    private String business;

    /** Of a field that nobody else of the tests has. */
    @BeforeEach
    void aFirmAndAnExpertForPlans() throws SQLException {
        officer = People.officer(Api.HUNG_YEN);
        member = People.member(Api.HUNG_YEN);
        business = Farm.verified(member, officer).businessId();
        var profile = Advisers.profile("Chuyên gia kế hoạch");
        profile.put("fields", List.of("strategy"));
        expertId = Advisers.recognised(officer, profile);
        expert = Advisers.lookedAfter(Api.HUNG_YEN, expertId);
        Deliveries.deliver(outbox);
    }

    @Test
    void firmIsCountedOnceHoweverOftenItIsSupported() throws Exception {
        long firms = counted("firms");
        long engagements = counted("engagements");

        var first = supported("digital-strategy");
        assertThat(counted("firms")).isEqualTo(firms + 1);
        assertThat(counted("engagements")).isEqualTo(engagements + 1);

        var second = supported("technology-transfer");
        assertThat(counted("firms")).isEqualTo(firms + 1);
        assertThat(counted("engagements")).isEqualTo(engagements + 2);
        officer.get("/reports/supported-businesses/firms?limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.businessId == '" + business + "' }.evidence.engagementId.flatten()",
                        contains(first.id(), second.id()));
        Browser.of(officer)
                .get("/office/dashboard/supported")
                .then()
                .statusCode(200)
                .body(containsString("/office/engagements/" + first.id()))
                .body(containsString("/office/engagements/" + second.id()));
    }

    private Engaged supported(String need) throws Exception {
        var it = taken(need);
        it.propose(Engaged.terms()).then().statusCode(200).body("state", equalTo("signing"));
        it.sign(member).then().statusCode(200);
        it.sign(expert).then().statusCode(200).body("state", equalTo("running"));
        it.checkIn(it.meeting(), Map.of("latitude", 20.64617, "longitude", 106.05123))
                .then()
                .statusCode(200)
                .body("sessions[0].photo", equalTo(true));
        it.handOverFile().then().statusCode(201).body("deliverables.size()", equalTo(1));
        expert.put("/engagements/" + it.id() + "/delivery").then().statusCode(200);
        it.accept().then().statusCode(200).body("state", equalTo("accepted"));
        member.get("/support-requests/" + it.requestId())
                .then()
                .body("state", equalTo("completed"))
                .body("steps.kind", hasItems("submit", "approve", "offer", "engage", "complete"));
        Deliveries.deliver(outbox);
        return it;
    }

    /** Sent in, approved, matched, chosen, taken on. */
    private Engaged taken(String need) throws Exception {
        var request = Support.asked(member, business, need);
        officer.put("/support-requests/" + request + "/approval", Map.of())
                .then()
                .statusCode(200);
        run("match-requests");
        String offer = member.get("/matching/" + request)
                .then()
                .statusCode(200)
                .body("lines.expertId", contains(expertId))
                .extract()
                .path("lines[0].id");
        member.put("/matching/" + request + "/choice", Map.of("offerId", offer))
                .then()
                .statusCode(200);
        expert.get("/me/expert/offers").then().body("id", hasItem(offer));
        expert.put("/match-offers/" + offer + "/acceptance").then().statusCode(200);
        String id = member.get("/engagements").path("items[0].id");
        member.get("/engagements/" + id).then().body("requestId", equalTo(request));
        return new Engaged(member, expert, id, request, expertId);
    }

    private void run(String name) throws Exception {
        var job =
                jobs.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        Apart.await(job::run);
    }

    private long counted(String what) {
        return officer.get("/reports/supported-businesses")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong(what);
    }
}
