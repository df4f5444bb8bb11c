package vn.nhan.support.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.support.expert.ExpertChanges;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Apart;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;

/** A business that needs help, and nobody's experts but one's own. */
final class MatchRoom {

    private final TenantDirectory directory;
    private final Rematch rematch;
    private final ExpertChanges changes;

    final Api officer = People.atWork(Api.HUNG_YEN, "officer");
    final Api member = People.member(Api.HUNG_YEN);
    final String business = Farm.of(member).businessId();

    MatchRoom(TenantDirectory directory, Rematch rematch, ExpertChanges changes) throws SQLException {
        this.directory = directory;
        this.rematch = rematch;
        this.changes = changes;
        clear();
    }

    void clear() throws SQLException {
        BehindTheWall.change("update expert set ended_at = now() where ended_at is null", "expert");
        BehindTheWall.change(
                "update support_request set state = 'withdrawn', holder_kind = null, holder_id = null, due_at = null,"
                        + " held_since = null where state in ('approved', 'offered', 'engaged')",
                "support_request");
        BehindTheWall.change("delete from match_policy", "match_policy");
        changes.touch();
    }

    List<String> experts(int count) {
        var all = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            all.add(Advisers.recognised(officer, Advisers.profile("Chuyên gia " + (i + 1))));
        }
        return all;
    }

    String approved() throws SQLException {
        return Advisers.approved(business, member.get("/me").path("id"), 1).get(0);
    }

    /** The best one is asked at once. */
    void auto(int most) {
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

    void run() throws Exception {
        Apart.await(() -> rematch.run(directory.byHost(Api.HUNG_YEN).orElseThrow()));
    }

    static String custody(String request) throws SQLException {
        var held = BehindTheWall.ask(
                "select holder_kind from support_request where id = '" + request + "' and due_at > now()",
                "support_request");
        assertThat(held).hasSize(1);
        return held.get(0);
    }

    /** The offer of a request that waits for an answer. */
    record Open(String id, String expert) {

        static Open of(String request) throws SQLException {
            var open = " from match_offer where request_id = '" + request + "' and state = 'offered'";
            return new Open(
                    BehindTheWall.ask("select id" + open, "match_offer").get(0),
                    BehindTheWall.ask("select expert_id" + open, "match_offer").get(0));
        }
    }
}
