package vn.nhan.support.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Recordings;
import vn.nhan.testing.Server;
import vn.nhan.testing.Support;

/** Support through the pages: asking, answering, deciding, complaining, reading what was decided. */
@Server
class SupportPagesTest {

    private Api member;
    private Browser pages;
    private Browser officer;
    private String business;

    @BeforeEach
    void aFarm() {
        member = People.member(Api.HUNG_YEN);
        var desk = People.atWork(Api.HUNG_YEN, "officer");
        business = Farm.verified(member, desk).businessId();
        pages = Browser.of(member);
        officer = Browser.of(desk);
    }

    @Test
    void memberAsksAndSeesWhoHasItUntilWhen() {
        assertThat(text(pages, "/my/support")).contains("Chưa có yêu cầu nào", "10 ngày làm việc");
        assertThat(text(pages, "/my/support/new")).contains("Cần giúp việc gì?", "Chụp ảnh, viết giới thiệu sản phẩm");
        assertThat(text(pages, "/my/support/new?need=goods-photos")).contains("Bạn có thể được gì");

        var sent = pages.upload("/my/support/new", form(), new Browser.Chosen("voice", "ghi.wav", Recordings.wav(20)));
        sent.then().statusCode(303);
        var shown = sent.header("Location").replaceAll("^https?://[^/]+", "");
        assertThat(text(pages, shown))
                .contains("Đã gửi yêu cầu", "Người đang giữ", "Cán bộ của sở", "Chậm nhất", "trên 10 ngày làm việc")
                .contains("Căn cứ: 80/2021/NĐ-CP", "20 giây");
        assertThat(text(pages, "/my/support")).contains("Chờ sở trả lời");
        assertThat(text(pages.inEnglish(), shown)).contains("Request sent", "The department");
    }

    @Test
    void recordingOfTwoHoursAndTheSameAgainComeBackWithTheirSentences() {
        var long2 =
                pages.upload("/my/support/new", form(), new Browser.Chosen("voice", "a.m4a", Recordings.m4a(7_200)));
        long2.then().statusCode(422);
        var page = Jsoup.parse(long2.asString());
        assertThat(page.select("#voice-error").text()).contains("tối đa 5 phút");
        assertThat(page.select("#words").text()).isEqualTo("Chụp nhãn");

        pages.submitMultipart("/my/support/new", form()).then().statusCode(303);
        var twice = pages.submitMultipart("/my/support/new", form());
        twice.then().statusCode(409);
        assertThat(Jsoup.parse(twice.asString()).select("a[href^=/my/support/0]"))
                .isNotEmpty();
    }

    @Test
    void officerAsksBackRefusesAndTheHeadAnswersTheComplaint() {
        var id = Support.withFiles(member, business, "website");
        var desk = "/office/support/" + id;
        assertThat(text(officer, "/office/support")).contains(Farm.NAME, "Trang web");
        assertThat(text(officer, desk)).contains("Nhờ hướng dẫn cách làm.", "Điều kiện và mức còn lại");
        officer.get(desk + "/photo").then().statusCode(200).contentType("image/jpeg");
        officer.submit(desk + "/return", Map.of("text", "")).then().statusCode(422);
        officer.submit(desk + "/return", Map.of("text", "Đã có tên miền chưa?"))
                .then()
                .statusCode(303);
        assertThat(text(pages, "/my/support/" + id)).contains("Đã có tên miền chưa?", "Đồng hồ đang dừng");
        pages.submit("/my/support/" + id + "/answer", Map.of("text", "Chưa có."))
                .then()
                .statusCode(303);
        assertThat(text(officer, desk)).contains("Chưa có.");
        officer.submit(desk + "/refusal", Map.of("reasons", "other")).then().statusCode(422);
        officer.submit(desk + "/refusal", Map.of("reasons", "no-budget")).then().statusCode(303);
        assertThat(text(pages, "/my/support/" + id)).contains("Không được chấp thuận", "Kinh phí năm nay đã hết");
        pages.submit("/my/support/" + id + "/complaint", Map.of("text", "Xin xem lại."))
                .then()
                .statusCode(303);

        var complaint = member.get("/support-requests/" + id).<String>path("complaints[0].id");
        var lead = Browser.of(People.atWork(Api.HUNG_YEN, "lead"));
        var hearing = "/office/support/complaints/" + complaint;
        assertThat(text(officer, hearing)).contains("Lãnh đạo sở trả lời khiếu nại này");
        assertThat(text(lead, "/office/support/complaints")).contains("Trang web");
        assertThat(text(lead, hearing)).contains("Xin xem lại.");
        lead.submit(hearing + "/decision", Map.of("text", "x")).then().statusCode(422);
        lead.submit(hearing + "/decision", Map.of("outcome", "overturned", "text", "Có thêm kinh phí."))
                .then()
                .statusCode(303);
        assertThat(text(pages, "/my/support/" + id)).contains("Có thêm kinh phí.", "Chờ sở trả lời");
        officer.submit(desk + "/approval", Map.of("message", "Mời anh chị."))
                .then()
                .statusCode(303);
        assertThat(text(pages, "/my/support/" + id)).contains("đang tìm tư vấn viên", "Mời anh chị.");
        assertThat(text(pages, "/decisions")).contains(Farm.NAME, "Chấp thuận").doesNotContain("Mời anh chị.");
        officer.submit(desk + "/closure", Map.of("closure", "Đã tự làm."))
                .then()
                .statusCode(303);
    }

    @Test
    void officerWritesDownWhatABusinessSaysOnTheTelephone() {
        var taxCode = officerApi().get("/businesses/" + business).<String>path("taxCode");
        officer.submit("/office/support/new", Map.of("taxCode", "0100109106", "need", "website"))
                .then()
                .statusCode(422);
        officer.submit("/office/support/new", Map.of("taxCode", taxCode, "need", "website"))
                .then()
                .statusCode(303);
        assertThat(text(pages, "/my/support")).contains("Trang web");
    }

    private static Api officerApi() {
        return People.atWork(Api.HUNG_YEN, "officer");
    }

    private Map<String, String> form() {
        return new HashMap<>(Map.of("business", business, "need", "goods-photos", "words", "Chụp nhãn"));
    }

    private static String text(Browser browser, String path) {
        var answer = browser.get(path);
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString()).selectFirst("main").text();
    }
}
