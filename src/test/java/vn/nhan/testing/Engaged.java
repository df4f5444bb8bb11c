package vn.nhan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An expert who has taken a request of a business on, through the JSON API; visibly made up.
 *
 * @param member who speaks for the business
 * @param id of the engagement
 */
public record Engaged(Api member, Api expert, String id, String requestId, String expertId) {

    /** A request that was approved and offered is accepted by a new expert. */
    public static Engaged begun(Api member, String business) {
        var officer = People.atWork(member.host(), "officer");
        var profile = Advisers.profile("Chuyên gia thử nghiệm");
        profile.put("weeklyPlaces", 40);
        var expertId = Advisers.recognised(officer, profile);
        try {
            return begun(member, business, expertId, Advisers.lookedAfter(member.host(), expertId));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As above, by an expert who is there already. */
    public static Engaged begun(Api member, String business, String expertId, Api expert) throws SQLException {
        String account = member.get("/me").path("id");
        var before = Advisers.approved(business, account, 0);
        var request = Advisers.approved(business, account, 1).stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
        var offer = offered(request, expertId);
        expert.put("/match-offers/" + offer + "/acceptance").then().statusCode(200);
        var id = BehindTheWall.ask("select id from engagement where request_id = '" + request + "'", "engagement");
        return new Engaged(member, expert, id.get(0), request, expertId);
    }

    private static String offered(String request, String expert) throws SQLException {
        BehindTheWall.change(
                "update support_request set state = 'offered', holder_kind = 'expert', holder_id = '" + expert
                        + "' where id = '" + request + "'",
                "support_request");
        BehindTheWall.change(
                "insert into match_offer (tenant_id, id, request_id, business_id, expert_id, expert_home, round, position,"
                        + " score, parts, state, proposed_at, offered_at, due_at, version) select tenant_id,"
                        + " gen_random_uuid(), id, business_id, '" + expert + "', tenant_id, 1, 1, 50, '[]', 'offered',"
                        + " now(), now(), now() + interval '2 days', 0 from support_request where id = '" + request
                        + "'",
                "match_offer",
                "support_request");
        return BehindTheWall.ask("select id from match_offer where request_id = '" + request + "'", "match_offer")
                .get(0);
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    public static Map<String, Object> terms() {
        var terms = new HashMap<String, Object>();
        terms.put("scope", "Mở gian hàng, chụp 10 ảnh sản phẩm.");
        terms.put("deliverables", "Gian hàng đã mở\n10 ảnh sản phẩm");
        terms.put("startsOn", today().toString());
        terms.put("endsOn", today().plusDays(20).toString());
        terms.put("sessions", 2);
        terms.put("price", 0);
        return terms;
    }

    public Response propose(Map<String, Object> terms) {
        return expert.put("/engagements/" + id + "/terms", terms);
    }

    /** Signs what is shown now. */
    public Response sign(Api who) {
        var seen = who.get("/engagements/" + id);
        return who.put(
                "/engagements/" + id + "/signature",
                Map.of("version", seen.path("terms.version"), "sha256", seen.path("terms.sha256")));
    }

    /** Agreed and signed by both. */
    public Engaged signed() {
        var proposed = propose(terms());
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(200);
        sign(member).then().statusCode(200);
        sign(expert).then().statusCode(200);
        return this;
    }

    /** A meeting of today; gives its id. */
    public String meeting() {
        var planned = expert.post(
                "/engagements/" + id + "/meetings",
                Map.of("plannedAt", Instant.now().toString(), "remote", false));
        assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);
        List<String> ids = planned.path("sessions.id");
        return ids.get(ids.size() - 1);
    }

    public Response checkIn(String meeting, Map<String, Object> told) {
        return expert.request()
                .multiPart("checkIn", told, "application/json")
                .multiPart("photo", "buoi.jpg", Pictures.jpeg(3), "image/jpeg")
                .post("/api/v1/engagements/" + id + "/meetings/" + meeting + "/check-in");
    }

    public Response handOver(Map<String, Object> told) {
        return expert.request()
                .multiPart("deliverable", told, "application/json")
                .post("/api/v1/engagements/" + id + "/deliverables");
    }

    public Response handOverFile() {
        return expert.request()
                .multiPart("deliverable", Map.of("description", "10 ảnh sản phẩm"), "application/json")
                .multiPart("file", "anh.pdf", Pictures.pdf(), "application/pdf")
                .post("/api/v1/engagements/" + id + "/deliverables");
    }

    /** With a meeting that took place and something handed over, delivered. */
    public Engaged delivered() {
        signed();
        var handed = handOver(Map.of("description", "Gian hàng", "link", "https://gian-hang.nhan.example/nhan"));
        assertThat(handed.statusCode()).as(handed.asString()).isEqualTo(201);
        expert.put("/engagements/" + id + "/delivery").then().statusCode(200);
        return this;
    }

    public Response accept() {
        return member.put("/engagements/" + id + "/acceptance");
    }
}
