package vn.nhan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Experts and what they are asked, through the JSON API; visibly made up. */
public final class Advisers {

    public static final String NAME = "chuyen-gia@nhan.example";

    private Advisers() {}

    /** An organisation that everybody sees. */
    public static String shown(String host) {
        var officer = People.atWork(host, "officer");
        var answer = officer.post("/experts", Map.of("kind", "organisation", "profile", profile("Tổ chức thử nghiệm")));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        String id = answer.path("id");
        recognise(
                        officer,
                        id,
                        decision(LocalDate.now().minusYears(1), LocalDate.now().plusYears(1)))
                .then()
                .statusCode(200);
        officer.put("/experts/" + id + "/listing").then().statusCode(200);
        return id;
    }

    public static String recognitionOf(String host, String expert) {
        return People.atWork(host, "officer").get("/experts/" + expert).path("papers.recognitions[0].id");
    }

    /** Another decision of the same body. */
    public static RequestSpecification decided(RequestSpecification request) {
        var another = decision(LocalDate.now(), LocalDate.now().plusYears(1));
        another.put("decisionNo", "14/QĐ-THU");
        return request.multiPart("recognition", another, "application/json")
                .multiPart("scan", "quyet-dinh.pdf", Pictures.pdf(), "application/pdf");
    }

    public static Map<String, String> profileForm() {
        return Map.of(
                "name", "Chuyên gia thử",
                "fields", "selling",
                "languages", "vi",
                "onSite", "true",
                "remote", "true",
                "weeklyPlaces", "3");
    }

    /** A paper that shows what the expert can; its id. */
    public static String paper(String host, String expert) {
        var officer = People.atWork(host, "officer");
        return shownBy(officer.request())
                .post("/api/v1/experts/" + expert + "/papers")
                .then()
                .statusCode(201)
                .extract()
                .path("papers.evidence[0].id");
    }

    public static RequestSpecification shownBy(RequestSpecification request) {
        return shownBy(request, Pictures.pdf());
    }

    public static RequestSpecification shownBy(RequestSpecification request, byte[] pdf) {
        var said = Map.of("kind", "degree", "title", "Bằng cử nhân thử");
        return request.multiPart("paper", said, "application/json; charset=UTF-8")
                .multiPart("file", "bang.pdf", pdf, "application/pdf");
    }

    /** As above, as a form. */
    public static Map<String, String> form() {
        return Map.of(
                "decisionNo", "15/QĐ-THU", "body", "Bộ thử nghiệm", "validFrom", "01/01/2026", "validTo", "31/12/2027");
    }

    /** Somebody who helps with selling online in the whole province. */
    public static Map<String, Object> profile(String name) {
        var profile = new HashMap<String, Object>();
        profile.put("name", name);
        profile.put("about", "Mười năm bán nông sản trên mạng (người thử nghiệm).");
        profile.put("fields", List.of("selling"));
        profile.put("sectors", List.of("crops"));
        profile.put("languages", List.of("vi"));
        profile.put("communes", List.of());
        profile.put("wholeProvince", true);
        profile.put("onSite", true);
        profile.put("remote", true);
        profile.put("weeklyPlaces", 3);
        return profile;
    }

    public static Map<String, Object> person(Map<String, Object> profile) {
        return Map.of("kind", "person", "profile", profile);
    }

    public static String registered(Api officer, Map<String, Object> profile) {
        var answer = officer.post("/experts", person(profile));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    public static Map<String, Object> decision(LocalDate from, LocalDate to) {
        var decision = new HashMap<String, Object>();
        decision.put("decisionNo", "12/QĐ-THU");
        decision.put("body", "Bộ thử nghiệm");
        decision.put("validFrom", from.toString());
        decision.put("validTo", to.toString());
        return decision;
    }

    public static Response recognise(Api officer, String expert, Map<String, Object> decision) {
        return officer.request()
                .multiPart("recognition", decision, "application/json; charset=UTF-8")
                .multiPart("scan", "quyet-dinh.pdf", Pictures.pdf(), "application/pdf")
                .post("/api/v1/experts/" + expert + "/decisions");
    }

    /** Recognised for two years around today. */
    public static String recognised(Api officer, Map<String, Object> profile) {
        var id = registered(officer, profile);
        var answer = recognise(
                officer,
                id,
                decision(LocalDate.now().minusYears(1), LocalDate.now().plusYears(1)));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return id;
    }

    /** Somebody with the role of an expert, whose record this is from now on. */
    public static Api lookedAfter(String host, String expert) throws SQLException {
        var api = People.withRole(host, "expert");
        hold(api, expert);
        return api;
    }

    public static void hold(Api api, String expert) throws SQLException {
        String account = api.get("/me").path("id");
        BehindTheWall.change("update expert set account_id = '" + account + "' where id = '" + expert + "'", "expert");
    }

    /** Approved requests of a business that wait for an expert, as its department would have left them. */
    public static List<String> approved(String business, String account, int count) throws SQLException {
        BehindTheWall.change(
                "insert into support_request (tenant_id, id, business_id, need, languages, remote_is_fine, channel, asked_by,"
                        + " asked_by_name, helped, submitted_at, preferred, state, holder_kind, held_since, due_at, lapses,"
                        + " version) select tenant_id, gen_random_uuid(), id, 'shop-opening', array['vi'], true, 'web', '"
                        + account
                        + "', 'Người thử nghiệm', false, now() - interval '1 day', false, 'approved', 'office',"
                        + " now(), now() + interval '5 days', 0, 0 from business, generate_series(1, " + count
                        + ") where id = '" + business + "'",
                "support_request",
                "business");
        return BehindTheWall.ask(
                "select id from support_request where business_id = '" + business + "' order by submitted_at, id",
                "support_request");
    }
}
