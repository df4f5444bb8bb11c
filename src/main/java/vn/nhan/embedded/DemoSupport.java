package vn.nhan.embedded;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.nhan.embedded.DemoVisitor.Visit;

/** Help with going digital as a newcomer should find it: a programme, an expert, a course, a fair and one request. All made up. */
final class DemoSupport {

    private final DemoVisitor visitor;
    private final LocalDate today;
    private final Instant now;

    DemoSupport(DemoVisitor visitor, LocalDate today, Clock clock) {
        this.visitor = visitor;
        this.today = today;
        this.now = clock.instant();
    }

    void show(Visit member, Visit officer, String business) {
        programme(officer);
        expert(officer);
        course(officer);
        fair(officer, business);
        ask(member, officer, business, "goods-photos", true);
        ask(member, officer, business, "bookkeeping", false);
    }

    private void programme(Visit officer) {
        var programme = post(
                officer,
                "/programmes",
                new JsonObject()
                        .put("name", "Hỗ trợ bán hàng trực tuyến (minh hoạ)")
                        .put("nameEn", "Support for selling online (demonstration)")
                        .put("legalBasis", "Không có văn bản nào: chương trình minh hoạ")
                        .put("from", today.withDayOfYear(1).toString())
                        .put(
                                "to",
                                today.withDayOfYear(1).plusYears(2).minusDays(1).toString())
                        .put("pillar", "economy")
                        .put("owner", "Phòng Chuyển đổi số (minh hoạ)")
                        .put("budget", 2_000_000_000L));
        post(
                officer,
                "/programmes/" + programme + "/levels",
                new JsonObject()
                        .put("form", "network-consulting")
                        .put("percent", 80)
                        .put("capPerYear", 60_000_000)
                        .put("validFrom", today.withDayOfYear(1).toString())
                        .put(
                                "validTo",
                                today.withDayOfYear(1).plusYears(1).minusDays(1).toString()));
        put(officer, "/programmes/" + programme + "/opening");
    }

    private void expert(Visit officer) {
        var expert = post(
                officer,
                "/experts",
                new JsonObject()
                        .put("kind", "organisation")
                        .put(
                                "profile",
                                new JsonObject()
                                        .put("name", "Trung tâm Tư vấn số Phố Hiến (minh hoạ)")
                                        .put("about", "Giúp hợp tác xã chụp ảnh, mở và chăm sóc gian hàng.")
                                        .put(
                                                "fields",
                                                new JsonArray().add("selling").add("traceability"))
                                        .put("sectors", new JsonArray().add("crops"))
                                        .put(
                                                "languages",
                                                new JsonArray().add("vi").add("en"))
                                        .put("communes", new JsonArray())
                                        .put("wholeProvince", true)
                                        .put("onSite", true)
                                        .put("remote", true)
                                        .put("weeklyPlaces", 3)));
        visitor.send(
                        officer,
                        HttpMethod.POST,
                        "/experts/" + expert + "/decisions",
                        "multipart/form-data; boundary=" + DemoPapers.BOUNDARY,
                        DemoPapers.multipart(
                                "recognition",
                                new JsonObject()
                                        .put("decisionNo", "000/QĐ-DEMO")
                                        .put("body", "Bộ (minh hoạ)")
                                        .put("validFrom", today.minusMonths(3).toString())
                                        .put("validTo", today.plusYears(2).toString()),
                                DemoPapers.certificate()))
                .expect(200);
        put(officer, "/experts/" + expert + "/listing");
    }

    private void course(Visit officer) {
        var course = post(
                officer,
                "/courses",
                new JsonObject()
                        .put("need", "shop-opening")
                        .put("title", "Mở gian hàng đầu tiên")
                        .put("titleEn", "Your first shop online")
                        .put("learns", "Mở được gian hàng và đăng sản phẩm đầu tiên.")
                        .put("trainer", "Tổ công nghệ số cộng đồng")
                        .put("audience", "Hộ và hợp tác xã")
                        .put("completion", "attendance")
                        .put("passMark", 50));
        var begins = now.plus(Duration.ofDays(14));
        post(
                officer,
                "/courses/" + course + "/sessions",
                new JsonObject()
                        .put("seats", 30)
                        .put(
                                "times",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("startsAt", begins.toString())
                                                .put(
                                                        "endsAt",
                                                        begins.plus(Duration.ofHours(3))
                                                                .toString())))
                        .put("commune", "Phường Phố Hiến")
                        .put("addressLine", "Nhà văn hoá phường"));
    }

    private void fair(Visit officer, String business) {
        var supplier = post(
                officer,
                "/suppliers",
                new JsonObject()
                        .put("name", "Công ty Giải pháp số (minh hoạ)")
                        .put("taxCode", "0100109106-003")
                        .put("fields", new JsonArray().add("accounts").add("selling"))
                        .put("solutions", "Phần mềm bán hàng và hoá đơn điện tử.")
                        .put("website", "https://giai-phap.nhan.example")
                        .put("evidence", "Đơn vị minh hoạ."));
        put(officer, "/suppliers/" + supplier + "/check");
        var fair = post(
                officer,
                "/fairs",
                new JsonObject()
                        .put("title", "Ngày Chuyển đổi số (minh hoạ)")
                        .put("titleEn", "Digital Transformation Day (demonstration)")
                        .put("place", "Trung tâm hội nghị tỉnh")
                        .put("about", "Gặp đơn vị cung cấp giải pháp, mỗi lần 20 phút.")
                        .put("startsAt", now.plus(Duration.ofDays(30)).toString())
                        .put("slots", 6));
        post(
                officer,
                "/fairs/" + fair + "/stands",
                new JsonObject().put("supplierId", supplier).put("offer", "Dùng thử ba tháng"));
        post(
                officer,
                "/fairs/" + fair + "/demands",
                new JsonObject()
                        .put("businessId", business)
                        .put("need", "e-invoice")
                        .put("words", "Cần hoá đơn điện tử cho hợp tác xã."));
    }

    private void ask(Visit member, Visit officer, String business, String need, boolean approved) {
        var request = post(
                member,
                "/businesses/" + business + "/support-requests",
                new JsonObject()
                        .put("need", need)
                        .put("words", "Nhờ hướng dẫn cách làm.")
                        .put("languages", new JsonArray().add("vi")));
        if (approved) {
            visitor.send(
                            officer,
                            HttpMethod.PUT,
                            "/support-requests/" + request + "/approval",
                            new JsonObject().put("text", "Đồng ý hỗ trợ."))
                    .expect(200);
        }
    }

    private String post(Visit visit, String path, JsonObject body) {
        return visitor.send(visit, HttpMethod.POST, path, body).expect(201).text("id");
    }

    private void put(Visit visit, String path) {
        visitor.send(visit, HttpMethod.PUT, path, null).expect(200);
    }
}
