package vn.nhan.support.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** From an approved request to an expert who takes it on. */
@Server
class MatchingTest {

    private static final int AT_ONCE = 200;

    private final TenantTx tx;
    private final TenantDirectory directory;
    private final Rematch rematch;
    private final ExpertLapse lapse;
    private final Requests requests;
    private final ExpertChanges changes;

    private Api officer;
    private Api member;
    private String business;

    MatchingTest(
            TenantTx tx,
            TenantDirectory directory,
            Rematch rematch,
            ExpertLapse lapse,
            Requests requests,
            ExpertChanges changes) {
        this.tx = tx;
        this.directory = directory;
        this.rematch = rematch;
        this.lapse = lapse;
        this.requests = requests;
        this.changes = changes;
    }

    @BeforeEach
    void aBusinessAndNobodyElsesExperts() throws SQLException {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        member = People.member(Api.HUNG_YEN);
        business = Farm.of(member).businessId();
        endAll();
    }

    @AfterEach
    void endAll() throws SQLException {
        BehindTheWall.change("update expert set ended_at = now() where ended_at is null", "expert");
        BehindTheWall.change(
                "update support_request set state = 'withdrawn', holder_kind = null, holder_id = null, due_at = null,"
                        + " held_since = null where state in ('approved', 'offered', 'engaged')",
                "support_request");
        BehindTheWall.change("delete from match_policy", "match_policy");
        changes.touch();
    }

    @Test
    void requesterChoosesAmongTheBestThreeWhoSayWhyAndTheExpertAccepts() throws Throwable {
        var experts = experts(4);
        var request = approved();
        run();

        var seen = member.get("/matching/" + request);
        seen.then().statusCode(200).body("lines.size()", equalTo(3)).body("state", equalTo("approved"));
        assertThat(custody(request)).isEqualTo("requester");
        List<Integer> points = seen.path("lines[0].parts.points");
        float score = seen.path("lines[0].score");
        assertThat(points.stream().mapToInt(Integer::intValue).sum()).isEqualTo(Math.round(score * 100));
        String offer = seen.path("lines[1].id");
        String chosen = seen.path("lines[1].expertId");
        assertThat(experts).contains(chosen);
        member.put("/matching/" + request + "/choice", Map.of("offerId", offer))
                .then()
                .statusCode(200)
                .body("state", equalTo("offered"));
        assertThat(custody(request)).isEqualTo("expert");

        var expert = Advisers.lookedAfter(Api.HUNG_YEN, chosen);
        expert.get("/me/expert/offers").then().body("id", hasItem(offer));
        expert.put("/match-offers/" + offer + "/acceptance").then().statusCode(200);

        member.get("/matching/" + request).then().body("state", equalTo("engaged"));
        expert.put("/match-offers/" + offer + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:match.gone"));
    }

    @Test
    void nobodyOfThemMeansOthers() throws Throwable {
        experts(5);
        var request = approved();
        run();
        List<String> first = member.get("/matching/" + request).path("lines.expertId");

        var others = member.put("/matching/" + request + "/others");

        others.then().statusCode(200);
        List<String> now = others.path("lines.findAll { it.state == 'proposed' }.expertId");
        assertThat(now).hasSize(2).doesNotContainAnyElementsOf(first);
        member.put("/matching/" + request + "/others").then().statusCode(200);
        assertThat(custody(request)).isEqualTo("office");
    }

    @Test
    void afterNoAndSilenceAnOfficerHasIt() throws Throwable {
        auto(2);
        experts(3);
        var request = approved();
        run();
        assertThat(custody(request)).isEqualTo("expert");
        var first = open(request);
        var expert = Advisers.lookedAfter(Api.HUNG_YEN, first.get(1));

        expert.put("/match-offers/" + first.get(0) + "/refusal", Map.of("reason", "busy"))
                .then()
                .statusCode(204);
        var second = open(request);
        assertThat(second.get(1)).isNotEqualTo(first.get(1));
        assertThat(custody(request)).isEqualTo("expert");

        inProvince(session ->
                requests.require(session, UUID.fromString(request)).chain(found -> lapse.lapsed(session, found)));
        assertThat(custody(request)).isEqualTo("office");
        assertThat(BehindTheWall.ask(
                        "select state from match_offer where request_id = '" + request + "' order by position",
                        "match_offer"))
                .containsExactlyInAnyOrder("declined", "lapsed", "proposed");
        member.get("/matching/" + request).then().body("state", equalTo("approved"));
    }

    @Test
    void expertOfTheOwnFirmOrCloseToItIsNeverProposed() throws Throwable {
        var own = experts(1).get(0);
        Advisers.hold(member, own);
        var close = experts(1).get(0);
        var hand = Advisers.lookedAfter(Api.HUNG_YEN, close);
        var taxCode = BehindTheWall.ask("select tax_code from business where id = '" + business + "'", "business");
        hand.post("/me/expert/conflicts", Map.of("identity", taxCode.get(0), "relation", "supplier"))
                .then()
                .statusCode(200);
        var request = approved();
        run();

        member.get("/matching/" + request).then().body("lines.size()", equalTo(0));
        assertThat(custody(request)).isEqualTo("office");
        assertThat(BehindTheWall.ask(
                        "select obstacles from match_gap where request_id = '" + request + "'", "match_gap"))
                .containsExactly("[\"independent\"]");
    }

    @Test
    void recognitionThatEndsBeforeTheAnswerStopsTheAcceptance() throws Throwable {
        auto(3);
        experts(1);
        var request = approved();
        run();
        var offer = open(request);
        var expert = Advisers.lookedAfter(Api.HUNG_YEN, offer.get(1));
        BehindTheWall.change(
                "update expert_recognition set valid_to = '" + LocalDate.now().minusDays(1) + "' where expert_id = '"
                        + offer.get(1) + "'",
                "expert_recognition");

        expert.put("/match-offers/" + offer.get(0) + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:match.obstacle-recognised"));
    }

    @Test
    void whatNobodyWasFoundForIsFoundOnceAPlaceIsFree() throws Throwable {
        auto(3);
        var request = approved();
        run();
        assertThat(custody(request)).isEqualTo("office");
        experts(1);
        BehindTheWall.change("update match_gap set tried_at = now() - interval '1 hour'", "match_gap");
        run();

        assertThat(custody(request)).isEqualTo("expert");
    }

    @Test
    void twoHundredAcceptancesAtOnceNeverTakeMoreThanTheExpertsPlaces() throws Throwable {
        var expert = experts(1).get(0);
        var hand = Advisers.lookedAfter(Api.HUNG_YEN, expert);
        var waiting = Advisers.approved(business, member.get("/me").path("id"), AT_ONCE);
        BehindTheWall.change(
                "update support_request set state = 'offered', holder_kind = 'expert', holder_id = '" + expert
                        + "' where business_id = '" + business + "'",
                "support_request");
        BehindTheWall.change(
                "insert into match_offer (tenant_id, id, request_id, business_id, expert_id, expert_home, round, position,"
                        + " score, parts, state, proposed_at, offered_at, due_at, version) select tenant_id,"
                        + " gen_random_uuid(), id, business_id, '" + expert + "', tenant_id, 1, 1, 50, '[]', 'offered',"
                        + " now(), now(), now() + interval '2 days', 0 from support_request where business_id = '"
                        + business + "'",
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
    void fairnessSaysWhoIsAsked() throws Throwable {
        auto(3);
        var experts = experts(2);
        approved();
        run();

        var report = officer.get("/match-fairness");

        report.then().statusCode(200).body("experts.expertId", hasItem(experts.get(0)));
        assertThat(report.<List<Integer>>path("experts.asked")).containsExactly(1, 0);
        report.then().body("gini", equalTo(50));
    }

    @Test
    void anotherPersonsOfferIsNotFound() throws Throwable {
        auto(3);
        experts(2);
        var request = approved();
        run();
        var offer = open(request);
        String other = officer.get("/match-fairness").path("experts.find { it.asked == 0 }.expertId");
        var stranger = Advisers.lookedAfter(Api.HUNG_YEN, other);

        stranger.put("/match-offers/" + offer.get(0) + "/acceptance").then().statusCode(404);
        stranger.get("/me/expert/offers").then().body("id", not(hasItem(offer.get(0))));
        People.member(Api.HUNG_YEN).get("/matching/" + request).then().statusCode(404);
    }

    private List<String> experts(int count) {
        var all = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            all.add(Advisers.recognised(officer, Advisers.profile("Chuyên gia " + (i + 1))));
        }
        return all;
    }

    private String approved() throws SQLException {
        return Advisers.approved(business, member.get("/me").path("id"), 1).get(0);
    }

    private void auto(int most) throws SQLException {
        People.atWork(Api.HUNG_YEN, "lead")
                .put(
                        "/match-policy",
                        Map.of(
                                "autoOffer",
                                true,
                                "answerDays",
                                2,
                                "choiceDays",
                                5,
                                "officeDays",
                                2,
                                "mostOffers",
                                most))
                .then()
                .statusCode(200);
    }

    private void run() throws Throwable {
        Apart.await(() -> rematch.run(directory.byHost(Api.HUNG_YEN).orElseThrow()));
    }

    private <T> void inProvince(
            java.util.function.Function<org.hibernate.reactive.mutiny.Mutiny.Session, io.smallrye.mutiny.Uni<T>> work)
            throws Throwable {
        Apart.await(() -> tx.as(TenantScope.of(directory.byHost(Api.HUNG_YEN).orElseThrow()), work));
    }

    private static String custody(String request) throws SQLException {
        var held = BehindTheWall.ask(
                "select holder_kind from support_request where id = '" + request + "' and due_at > now()",
                "support_request");
        assertThat(held).hasSize(1);
        return held.get(0);
    }

    /** The open offer of a request, and its expert. */
    private static List<String> open(String request) throws SQLException {
        return List.of(
                BehindTheWall.ask(
                                "select id from match_offer where request_id = '" + request + "' and state = 'offered'",
                                "match_offer")
                        .get(0),
                BehindTheWall.ask(
                                "select expert_id from match_offer where request_id = '" + request
                                        + "' and state = 'offered'",
                                "match_offer")
                        .get(0));
    }
}
