package vn.nhan.support.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.support.expert.ExpertChanges;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** What keeps an expert from a request: whose firm it is, until when they are recognised, how much they take on. */
@Server
class MatchLimitsTest {

    private static final int AT_ONCE = 200;

    private final TenantDirectory directory;
    private final Rematch rematch;
    private final ExpertChanges changes;

    private MatchRoom room;

    MatchLimitsTest(TenantDirectory directory, Rematch rematch, ExpertChanges changes) {
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
    void expertOfTheOwnFirmOrCloseToItIsNeverProposed() throws Throwable {
        var own = room.experts(1).get(0);
        Advisers.hold(room.member, own);
        var close = room.experts(1).get(0);
        var hand = Advisers.lookedAfter(Api.HUNG_YEN, close);
        var taxCode = BehindTheWall.ask("select tax_code from business where id = '" + room.business + "'", "business");
        hand.post("/me/expert/conflicts", Map.of("identity", taxCode.get(0), "relation", "supplier"))
                .then()
                .statusCode(200);
        var request = room.approved();
        room.run();

        room.member.get("/matching/" + request).then().body("lines.size()", equalTo(0));
        assertThat(MatchRoom.custody(request)).isEqualTo("office");
        assertThat(BehindTheWall.ask(
                        "select obstacles from match_gap where request_id = '" + request + "'", "match_gap"))
                .containsExactly("[\"independent\"]");
    }

    @Test
    void recognitionThatEndsBeforeTheAnswerStopsTheAcceptance() throws Throwable {
        room.auto(3);
        room.experts(1);
        var request = room.approved();
        room.run();
        var offer = MatchRoom.Open.of(request);
        var expert = Advisers.lookedAfter(Api.HUNG_YEN, offer.expert());
        BehindTheWall.change(
                "update expert_recognition set valid_to = '" + LocalDate.now().minusDays(1) + "' where expert_id = '"
                        + offer.expert() + "'",
                "expert_recognition");

        expert.put("/match-offers/" + offer.id() + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:match.obstacle-recognised"));
    }

    @Test
    void twoHundredAcceptancesAtOnceNeverTakeMoreThanTheExpertsPlaces() throws Throwable {
        var expert = room.experts(1).get(0);
        var hand = Advisers.lookedAfter(Api.HUNG_YEN, expert);
        var waiting = Advisers.approved(room.business, room.member.get("/me").path("id"), AT_ONCE);
        BehindTheWall.change(
                "update support_request set state = 'offered', holder_kind = 'expert', holder_id = '" + expert
                        + "' where business_id = '" + room.business + "'",
                "support_request");
        BehindTheWall.change(
                "insert into match_offer (tenant_id, id, request_id, business_id, expert_id, expert_home, round, position,"
                        + " score, parts, state, proposed_at, offered_at, due_at, version) select tenant_id,"
                        + " gen_random_uuid(), id, business_id, '" + expert + "', tenant_id, 1, 1, 50, '[]', 'offered',"
                        + " now(), now(), now() + interval '2 days', 0 from support_request where business_id = '"
                        + room.business + "'",
                "match_offer",
                "support_request");
        var offers = BehindTheWall.ask(
                "select id from match_offer where expert_id = '" + expert + "' and state = 'offered'", "match_offer");
        assertThat(offers).hasSize(waiting.size()).hasSize(AT_ONCE);
        var calls = new ArrayList<Callable<Integer>>();
        offers.forEach(offer -> calls.add(
                () -> hand.put("/match-offers/" + offer + "/acceptance").statusCode()));
        var threads = Executors.newFixedThreadPool(40);
        var accepted = 0;
        try {
            for (var answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isIn(200, 409, 503);
                accepted += answer.get() == 200 ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(accepted).isEqualTo(3);
        assertThat(BehindTheWall.ask(
                        "select count(*) from match_offer where expert_id = '" + expert + "' and state = 'accepted'",
                        "match_offer"))
                .containsExactly("3");
    }

    @Test
    void anotherPersonsOfferIsNotFound() throws Throwable {
        room.auto(3);
        room.experts(2);
        var request = room.approved();
        room.run();
        var offer = MatchRoom.Open.of(request);
        String other = room.officer.get("/match-fairness").path("experts.find { it.asked == 0 }.expertId");
        var stranger = Advisers.lookedAfter(Api.HUNG_YEN, other);

        stranger.put("/match-offers/" + offer.id() + "/acceptance").then().statusCode(404);
        stranger.get("/me/expert/offers").then().body("id", not(hasItem(offer.id())));
        People.member(Api.HUNG_YEN).get("/matching/" + request).then().statusCode(404);
    }
}
