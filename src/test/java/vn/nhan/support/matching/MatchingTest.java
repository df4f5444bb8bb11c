package vn.nhan.support.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.support.expert.ExpertChanges;
import vn.nhan.support.request.Requests;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Apart;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Server;

/** From an approved request to an expert who takes it on. */
@Server
class MatchingTest {

    private final TenantTx tx;
    private final ExpertLapse lapse;
    private final Requests requests;
    private final TenantDirectory directory;
    private final Rematch rematch;
    private final ExpertChanges changes;

    private MatchRoom room;

    MatchingTest(
            TenantTx tx,
            ExpertLapse lapse,
            Requests requests,
            TenantDirectory directory,
            Rematch rematch,
            ExpertChanges changes) {
        this.tx = tx;
        this.lapse = lapse;
        this.requests = requests;
        this.directory = directory;
        this.rematch = rematch;
        this.changes = changes;
    }

    @BeforeEach
    void aBusinessAndNobodyElsesExperts() throws SQLException {
        room = new MatchRoom(directory, rematch, changes);
    }

    @AfterEach
    void nobodyIsLeft() throws SQLException {
        room.clear();
    }

    @Test
    void requesterChoosesAmongTheBestThreeWhoSayWhyAndTheExpertAccepts() throws Throwable {
        var experts = room.experts(4);
        var request = room.approved();
        room.run();

        var seen = room.member.get("/matching/" + request);
        seen.then().statusCode(200).body("lines.size()", equalTo(3)).body("state", equalTo("approved"));
        assertThat(MatchRoom.custody(request)).isEqualTo("requester");
        List<Integer> points = seen.path("lines[0].parts.points");
        float score = seen.path("lines[0].score");
        assertThat(points.stream().mapToInt(Integer::intValue).sum()).isEqualTo(Math.round(score * 100));
        String offer = seen.path("lines[1].id");
        String chosen = seen.path("lines[1].expertId");
        assertThat(experts).contains(chosen);
        room.member
                .put("/matching/" + request + "/choice", Map.of("offerId", offer))
                .then()
                .statusCode(200)
                .body("state", equalTo("offered"));
        assertThat(MatchRoom.custody(request)).isEqualTo("expert");

        var expert = Advisers.lookedAfter(Api.HUNG_YEN, chosen);
        expert.get("/me/expert/offers").then().body("id", hasItem(offer));
        expert.put("/match-offers/" + offer + "/acceptance").then().statusCode(200);

        room.member.get("/matching/" + request).then().body("state", equalTo("engaged"));
        expert.put("/match-offers/" + offer + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:match.gone"));
    }

    @Test
    void nobodyOfThemMeansOthers() throws Throwable {
        room.experts(5);
        var request = room.approved();
        room.run();
        List<String> first = room.member.get("/matching/" + request).path("lines.expertId");

        var others = room.member.put("/matching/" + request + "/others");

        others.then().statusCode(200);
        List<String> now = others.path("lines.findAll { it.state == 'proposed' }.expertId");
        assertThat(now).hasSize(2).doesNotContainAnyElementsOf(first);
        room.member.put("/matching/" + request + "/others").then().statusCode(200);
        assertThat(MatchRoom.custody(request)).isEqualTo("office");
    }

    @Test
    void afterNoAndSilenceAnOfficerHasIt() throws Throwable {
        room.auto(2);
        room.experts(3);
        var request = room.approved();
        room.run();
        assertThat(MatchRoom.custody(request)).isEqualTo("expert");
        var first = MatchRoom.Open.of(request);
        var expert = Advisers.lookedAfter(Api.HUNG_YEN, first.expert());

        expert.put("/match-offers/" + first.id() + "/refusal", Map.of("reason", "busy"))
                .then()
                .statusCode(204);
        var second = MatchRoom.Open.of(request);
        assertThat(second.expert()).isNotEqualTo(first.expert());
        assertThat(MatchRoom.custody(request)).isEqualTo("expert");

        Apart.await(() -> tx.as(
                TenantScope.of(directory.byHost(Api.HUNG_YEN).orElseThrow()),
                session -> requests.require(session, UUID.fromString(request))
                        .chain(found -> lapse.lapsed(session, found))));
        assertThat(MatchRoom.custody(request)).isEqualTo("office");
        assertThat(BehindTheWall.ask(
                        "select state from match_offer where request_id = '" + request + "' order by position",
                        "match_offer"))
                .containsExactlyInAnyOrder("declined", "lapsed", "proposed");
        room.member.get("/matching/" + request).then().body("state", equalTo("approved"));
    }

    @Test
    void whatNobodyWasFoundForIsFoundOnceAPlaceIsFree() throws Throwable {
        room.auto(3);
        var request = room.approved();
        room.run();
        assertThat(MatchRoom.custody(request)).isEqualTo("office");
        room.experts(1);
        BehindTheWall.change("update match_gap set tried_at = now() - interval '1 hour'", "match_gap");
        room.run();

        assertThat(MatchRoom.custody(request)).isEqualTo("expert");
    }

    @Test
    void fairnessSaysWhoIsAsked() throws Throwable {
        room.auto(3);
        var experts = room.experts(2);
        room.approved();
        room.run();

        var report = room.officer.get("/match-fairness");

        report.then().statusCode(200).body("experts.expertId", hasItem(experts.get(0)));
        assertThat(report.<List<Integer>>path("experts.asked")).containsExactly(1, 0);
        report.then().body("gini", equalTo(50));
    }
}
