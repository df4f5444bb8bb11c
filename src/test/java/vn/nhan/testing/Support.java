package vn.nhan.testing;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What businesses ask for help with, and what becomes of it, through the JSON API. */
public final class Support {

    /** A list of one row, which nobody can take: no business has this tax code. */
    public static final String SHEET = "Mã số thuế;Nội dung hỗ trợ;Mô tả\n0100109106;goods-photos;Chụp ảnh\n";

    private Support() {}

    public static Map<String, Object> asked(String need) {
        return Map.of("need", need, "words", "Nhờ hướng dẫn cách làm.", "languages", List.of("vi"));
    }

    public static Map<String, Object> words() {
        return Map.of("text", "Xin cho biết thêm.");
    }

    public static Map<String, Object> refusal() {
        return Map.of("reasons", List.of("no-budget"), "text", "Hẹn năm sau.");
    }

    public static Map<String, Object> verdict(String outcome) {
        return Map.of("outcome", outcome, "text", "Sở đã xem lại.");
    }

    public static Response ask(Api who, String businessId, String need) {
        return who.post("/businesses/" + businessId + "/support-requests", asked(need));
    }

    public static String asked(Api who, String businessId, String need) {
        return ask(who, businessId, need).then().statusCode(201).extract().path("id");
    }

    public static String withFiles(Api who, String businessId, String need) {
        var id = asked(who, businessId, need);
        put(who, id, "photo", Pictures.jpeg(1)).then().statusCode(200);
        put(who, id, "voice", Recordings.wav(2)).then().statusCode(200);
        return id;
    }

    public static Response put(Api who, String id, String what, byte[] file) {
        return who.request()
                .contentType("application/octet-stream")
                .body(file)
                .put("/api/v1/support-requests/" + id + "/" + what);
    }

    /** Of a farm of its own. */
    public static String anew(Api member) {
        return asked(member, Farm.of(member).businessId(), "goods-photos");
    }

    public static String returned(Api member) {
        var id = anew(member);
        officer(member)
                .put("/support-requests/" + id + "/return", words())
                .then()
                .statusCode(200);
        return id;
    }

    public static String refused(Api member) {
        var id = anew(member);
        officer(member)
                .put("/support-requests/" + id + "/refusal", refusal())
                .then()
                .statusCode(200);
        return id;
    }

    /** The id of a complaint. */
    public static String complained(Api member, String businessId, String need) {
        var id = asked(member, businessId, need);
        officer(member)
                .put("/support-requests/" + id + "/refusal", refusal())
                .then()
                .statusCode(200);
        return complain(member, id);
    }

    /** The id of a complaint. */
    public static String complain(Api member, String id) {
        return member.put("/support-requests/" + id + "/complaint", words())
                .then()
                .statusCode(200)
                .extract()
                .path("complaints[-1].id");
    }

    public static String sheet(String host) {
        return bring(People.atWork(host, "officer"), SHEET)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response bring(Api officer, String csv) {
        return officer.upload(
                "/support-sheets?fileName=yeu-cau.csv",
                csv.getBytes(StandardCharsets.UTF_8),
                "application/octet-stream");
    }

    private static Api officer(Api member) {
        return People.atWork(member.host(), "officer");
    }
}
