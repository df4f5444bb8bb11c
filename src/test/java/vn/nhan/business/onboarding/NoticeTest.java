package vn.nhan.business.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Letter;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** What a department tells a group of businesses, from the first look at the group to taking it back. */
@Server
class NoticeTest {

    private static final String SUBJECT = "Mời dự tập huấn ghi nhật ký";
    private static final String TEXT = "Sở mời cơ sở tới dự.\nMang theo điện thoại.";

    private final OutboxDelivery delivery;

    private Api officer;
    private Api member;
    private Farm farm;
    private String training;

    NoticeTest(OutboxDelivery delivery) {
        this.delivery = delivery;
    }

    /** A group of their own: who was verified and taught, and has offered nothing yet. */
    @BeforeEach
    void businessIsTrained() {
        officer = People.atWork(Api.THAI_NGUYEN, "officer");
        member = People.member(Api.THAI_NGUYEN);
        farm = Farm.verified(member, officer);
        training = officer.post(
                        "/trainings",
                        Map.of("title", "Mở lớp", "heldOn", LocalDate.now().toString()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer.put("/trainings/" + training + "/businesses/" + farm.businessId())
                .then()
                .statusCode(200);
        Deliveries.deliver(delivery);
    }

    @Test
    void previewTellsWhomItReachesAndHow() {
        var before = preview();
        member.put("/me/consents/news", Map.of("given", true, "textVersion", 1))
                .then()
                .statusCode(204);

        var after = preview();

        assertThat(after.getLong("businesses")).isEqualTo(before.getLong("businesses"));
        assertThat(after.getLong("byMail")).isEqualTo(before.getLong("byMail") + 1);
        assertThat(after.getLong("inAppOnly")).isEqualTo(before.getLong("inAppOnly") - 1);
        assertThat(after.getLong("byMail") + after.getLong("inAppOnly") + after.getLong("withoutAccount"))
                .isEqualTo(after.getLong("businesses"));
    }

    @Test
    void memberReadsItCountedUntilOpened() {
        var id = send();
        officer.get("/notices/" + id)
                .then()
                .body("state", is("done"))
                .body("percent", is(100))
                .body("done", greaterThan(0));

        var browser = Browser.of(member);
        assertThat(text(browser, "/my/tasks")).contains("Sở có 1 thông báo bạn chưa đọc");
        assertThat(text(browser, "/my/notices")).contains(SUBJECT, "Chưa đọc");
        assertThat(text(browser, "/my/notices/" + id)).contains("Sở mời cơ sở tới dự.", "Mang theo điện thoại.");
        assertThat(text(browser, "/my/tasks")).doesNotContain("bạn chưa đọc");
        assertThat(text(browser, "/my/notices")).doesNotContain("Chưa đọc");
        officer.get("/notices/" + id).then().body("read", is(1));
    }

    @Test
    void whoeverWantsNewsByMailGetsItByMailToo() {
        var name = People.newAddress("htx");
        Api.at(Api.THAI_NGUYEN)
                .post(
                        "/accounts",
                        Map.of("displayName", "Người thử nghiệm", "signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(201);
        var reader = Api.at(Api.THAI_NGUYEN).signIn(name, People.PASSWORD);
        reader.put("/me/consents/news", Map.of("given", true, "textVersion", 1))
                .then()
                .statusCode(204);
        var own = Farm.verified(reader, officer);
        officer.put("/trainings/" + training + "/businesses/" + own.businessId())
                .then()
                .statusCode(200);
        Deliveries.deliver(delivery);

        var id = send();
        Deliveries.deliver(delivery);

        assertThat(Letter.to(name)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo(SUBJECT);
            assertThat(letter.text()).contains("Mang theo điện thoại.", "/my/notices/" + id);
        });
    }

    @Test
    void noticeTakenBackIsGoneForWhoeverHasNotReadIt() {
        var unread = send();
        var read = send();
        member.put("/me/notices/" + read + "/reading").then().statusCode(200).body("readAt", notNullValue());

        officer.put("/notices/" + unread + "/withdrawal").then().statusCode(200).body("takenBackAt", notNullValue());
        officer.put("/notices/" + read + "/withdrawal").then().statusCode(200);

        member.get("/me/notices").then().body("items.id", not(hasItem(unread))).body("items.id", hasItem(read));
        member.put("/me/notices/" + unread + "/reading").then().statusCode(404);
        assertThat(text(Browser.of(member), "/my/notices/" + read)).contains("Đã thu hồi");
        officer.put("/notices/" + read + "/withdrawal")
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:notice.already-taken-back"));
        officer.put("/notices/" + read + "/cancellation").then().statusCode(409);
    }

    @Test
    void othersOfTheProvinceDoNotSeeIt() {
        var id = send();
        var other = People.member(Api.THAI_NGUYEN);
        Farm.of(other);

        other.get("/me/notices").then().statusCode(200).body("items", hasSize(0));
        other.put("/me/notices/" + id + "/reading").then().statusCode(404);
    }

    @Test
    void pageShowsItOnceMoreAndSendsItOnceHoweverOftenTheButtonIsPressed() throws SQLException {
        var browser = Browser.of(officer);
        var form = Map.of("stage", "trained", "measure", "now", "days", "30", "subject", SUBJECT, "text", TEXT);

        var confirm = Jsoup.parse(browser.submit("/office/notices/new", form)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(confirm.selectFirst("h1").text()).isEqualTo("Gửi thông báo này?");
        var key = confirm.selectFirst("input[name=key]").attr("value");
        var sent = new java.util.HashMap<String, String>(form);
        sent.put("key", key);
        for (int press = 0; press < 2; press++) {
            var reply = browser.submit("/office/notices", sent);
            reply.then().statusCode(303);
            assertThat(URI.create(reply.getHeader("Location")).getPath()).isEqualTo("/office/notices/" + key);
        }

        assertThat(text(browser, "/office/notices/" + key)).contains("Đã gửi xong", "100%");
        assertThat(text(browser, "/office/notices")).contains(SUBJECT);
        assertThat(BehindTheWall.ask(
                        "select count(*) from notice_receipt where notice_id = '" + key + "' and business_id = '"
                                + farm.businessId() + "'",
                        "notice_receipt"))
                .containsExactly("1");
        assertThat(BehindTheWall.ask("select action from audit_entry where subject_id = '" + key + "'", "audit_entry"))
                .containsExactly("notice.send");
    }

    @Test
    void textThatIsTooLongOrMissingAndAGroupOfNobodyAreRefused() {
        officer.post("/notices", Map.of("subject", "x".repeat(121), "text", TEXT))
                .then()
                .statusCode(422)
                .body("errors.pointer", is(List.of("/subject")));
        officer.post("/notices", Map.of("subject", SUBJECT, "text", "x".repeat(2001)))
                .then()
                .statusCode(422);
        officer.post("/notices", Map.of("subject", "", "text", " "))
                .then()
                .statusCode(422)
                .body("errors", hasSize(2));
        officer.post(
                        "/notices",
                        Map.of(
                                "subject",
                                SUBJECT,
                                "text",
                                TEXT,
                                "commune",
                                UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("type", is("urn:nhan:problem:notice.nobody"));
        Browser.of(officer)
                .submit("/office/notices/new", Map.of("subject", "", "text", ""))
                .then()
                .statusCode(422);
    }

    @Test
    void thoseWithoutAnAccountAreOnAListForCallsWithMaskedNumbers() throws SQLException {
        BehindTheWall.change(
                "delete from business_member where business_id = '" + farm.businessId() + "'", "business_member");

        var list = text(Browser.of(officer), "/office/funnel/calls?stage=trained");

        assertThat(list).contains(Farm.NAME).contains("Bùi Thị Thu Hiền").doesNotContain("0900 000", "0900000");
        assertThat(preview().getLong("withoutAccount")).isPositive();
    }

    private JsonPath preview() {
        return officer.get("/notices/preview?stage=trained")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String send() {
        return officer.post("/notices", Map.of("subject", SUBJECT, "text", TEXT, "stage", "trained"))
                .then()
                .statusCode(201)
                .body("takenBackAt", nullValue())
                .extract()
                .path("id");
    }

    private static String text(Browser browser, String address) {
        return Jsoup.parse(browser.get(address).then().statusCode(200).extract().asString())
                .text();
    }
}
