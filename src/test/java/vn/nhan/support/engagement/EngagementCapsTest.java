package vn.nhan.support.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Money of the state is held under a firm's yearly cap at every commitment, whoever is faster. */
@Server
class EngagementCapsTest {

    private static final int AT_ONCE = 200;
    /** Of a micro enterprise for consulting through the network (Decree 80/2021/NĐ-CP). */
    private static final long CAP = 50_000_000;

    private Api member;
    private String business;

    @BeforeEach
    void aMicroEnterprise() throws SQLException {
        member = People.member(Api.HUNG_YEN);
        business = Farm.of(member).businessId();
        BehindTheWall.change(
                "update business set kind = 'enterprise', sector = 'crops', insured_workers = 5,"
                        + " annual_revenue = 1000000000, capital = 500000000 where id = '" + business + "'",
                "business");
    }

    @Test
    void stateShareIsWhatTheLevelPaysAndNoMore() {
        var it = Engaged.begun(member, business);
        var terms = Engaged.terms();
        terms.put("price", 10_000_001);

        it.propose(terms)
                .then()
                .statusCode(200)
                .body("terms.stateShare", equalTo(10_000_001))
                .body("terms.firmShare", equalTo(0));
        terms.put("stateShare", 4_000_000);
        it.propose(terms).then().statusCode(200).body("terms.firmShare", equalTo(6_000_001));
        terms.put("price", CAP + 1);
        terms.put("stateShare", CAP + 1);
        it.propose(terms).then().statusCode(409).body("type", equalTo("urn:nhan:problem:programme.cap-year"));
        it.expert().get("/engagements/" + it.id()).then().body("terms.version", equalTo(2));
        terms.put("stateShare", null);
        it.propose(terms).then().statusCode(200).body("terms.stateShare", equalTo((int) CAP));
    }

    @Test
    void moreThanTheLevelIsRefusedBesideItsField() throws SQLException {
        BehindTheWall.change(
                "update business set insured_workers = 30, annual_revenue = 20000000000,"
                        + " capital = 10000000000 where id = '" + business + "'",
                "business");
        var it = Engaged.begun(member, business);
        var terms = Engaged.terms();
        terms.put("price", 1_000_001);
        terms.put("stateShare", 500_001);

        it.propose(terms)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/stateShare"))
                .body("errors.type", hasItem(org.hamcrest.Matchers.containsString("engagement.share-above-level")));
        terms.put("stateShare", null);
        it.propose(terms).then().statusCode(200).body("terms.stateShare", equalTo(500_000));
    }

    @Test
    void twoHundredAtOnceNeverExceedTheCapAndEndedOnesGiveItBack() throws Exception {
        var first = Engaged.begun(member, business);
        var all = copies(first);
        var terms = Engaged.terms();
        terms.put("price", 1_000_000);
        terms.put("stateShare", 1_000_000);
        var calls = new ArrayList<Callable<Integer>>();
        all.forEach(id -> calls.add(
                () -> first.expert().put("/engagements/" + id + "/terms", terms).statusCode()));
        var threads = Executors.newFixedThreadPool(40);
        var committed = 0;
        try {
            for (var answer : threads.invokeAll(calls)) {
                // Once the best level is used up, what is asked is more than the next one pays.
                assertThat(answer.get()).isIn(200, 409, 422, 503);
                committed += answer.get() == 200 ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(held()).isEqualTo(committed * 1_000_000L).isLessThanOrEqualTo(CAP);
        assertThat(committed).isEqualTo(50);
        var one = BehindTheWall.ask(
                "select engagement_id from support_commitment where business_id = '" + business
                        + "' and released_at is null limit 1",
                "support_commitment");
        first.expert()
                .put("/engagements/" + one.get(0) + "/cancellation", java.util.Map.of("reason", "Không làm được."))
                .then()
                .statusCode(200);
        assertThat(held()).isEqualTo(49_000_000L);
    }

    private long held() throws SQLException {
        return Long.parseLong(BehindTheWall.ask(
                        "select coalesce(sum(amount), 0) from support_commitment where business_id = '" + business
                                + "' and released_at is null",
                        "support_commitment")
                .get(0));
    }

    /** The same engagement many times over, each for a request of its own. */
    private List<String> copies(Engaged first) throws SQLException {
        Advisers.approved(business, member.get("/me").path("id"), AT_ONCE);
        BehindTheWall.change(
                "update support_request set state = 'engaged', holder_kind = 'expert', holder_id = '" + first.expertId()
                        + "' where business_id = '" + business + "' and state = 'approved'",
                "support_request");
        BehindTheWall.change(
                "insert into engagement (tenant_id, id, request_id, match_id, business_id, expert_id, expert_home, need, state,"
                        + " began_at, terms_version, accepted_assisted, version) select r.tenant_id, cast(overlay(cast(gen_random_uuid() as text) placing '00' from 1) as uuid), r.id,"
                        + " gen_random_uuid(), r.business_id, '" + first.expertId()
                        + "', r.tenant_id, r.need, 'drafting',"
                        + " now(), 0, false, 0 from support_request r where r.business_id = '" + business
                        + "' and r.id <> '" + first.requestId() + "'",
                "engagement",
                "support_request");
        return BehindTheWall.ask(
                "select id from engagement where business_id = '" + business + "' and id <> '" + first.id() + "'",
                "engagement");
    }
}
