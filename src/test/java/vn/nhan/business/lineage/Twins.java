package vn.nhan.business.lineage;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Seeded;

/** Records that an officer links, and what stands in the tables before and after. */
record Twins(Api officer) {

    static String cooperative(Api member, Map<String, ?> more) {
        return created(member, Farm.profile(Farm.newTaxCode()), more);
    }

    static String household(Api member, Map<String, ?> more) {
        var profile = new HashMap<String, Object>();
        profile.put("kind", "farm-household");
        profile.put("name", "Hộ trồng nhãn");
        profile.put("representative", "Người thử");
        profile.put("commune", "Phường Phố Hiến");
        profile.put("citizenId", Citizens.next());
        profile.put("phone", Seeded.phone(7));
        return created(member, profile, more);
    }

    private static String created(Api member, Map<String, Object> profile, Map<String, ?> more) {
        var all = new HashMap<>(profile);
        all.putAll(more);
        return member.post("/businesses", all).then().statusCode(201).extract().path("id");
    }

    Response link(String kind, String from, String to, Map<String, String> choices) {
        return officer.post(
                "/businesses/" + to + "/firm-links",
                Map.of("kind", kind, "from", from, "reason", "Cùng một chủ.", "choices", choices));
    }

    String merged(String from, String to) {
        return link("merged", from, to, Map.of())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response undo(String link) {
        return officer.delete("/firm-links/" + link);
    }

    void verify(String business) {
        officer.put("/businesses/" + business + "/verification").then().statusCode(200);
    }

    /** Everything of these records but the counter of their versions: rows, members, firms. */
    static List<String> snapshot(List<String> businesses) {
        var ids = businesses.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        try {
            return BehindTheWall.ask(
                    "select cast(to_jsonb(b) - 'version' as text) from business b where id in (" + ids + ")"
                            + " union all select cast(to_jsonb(m) as text) from business_member m where business_id in ("
                            + ids + ")"
                            + " union all select cast(to_jsonb(l) as text) from firm_link l where undone_at is null"
                            + " and (from_business_id in (" + ids + ") or to_business_id in (" + ids + ")) order by 1",
                    "business",
                    "business_member",
                    "firm_link");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
