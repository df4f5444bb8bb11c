package vn.nhan.identity.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.tenant.TenantRegistry;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Letter;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class DataRequestTest {

    private static final String WORDS = "Tên tôi viết sai, đúng là Nhàn";

    private final AlarmJob alarms;
    private final OutboxDelivery outbox;
    private final TenantRegistry registry;
    private Api member;

    DataRequestTest(AlarmJob alarms, OutboxDelivery outbox, TenantRegistry registry) {
        this.alarms = alarms;
        this.outbox = outbox;
        this.registry = registry;
    }

    @BeforeEach
    void signsUp() {
        member = People.member(Api.HUNG_YEN);
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    @Test
    void whoeverAsksIsToldTheDaysOfTheLaw() {
        member.post("/me/data-requests", Map.of("kind", "rectify", "text", WORDS))
                .then()
                .statusCode(201)
                .body("state", is("received"))
                .body("text", is(WORDS))
                .body("answer.lastDay", notNullValue())
                .body("finish.lastDay", notNullValue());
        member.post("/me/data-requests", Map.of("kind", "rectify"))
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:subject.asked-already"));
        member.post("/me/data-requests", Map.of("kind", "access")).then().statusCode(201);
        member.post("/me/data-requests", Map.of("kind", "sell")).then().statusCode(422);
        member.post("/me/data-requests", Map.of()).then().statusCode(422);
    }

    @Test
    void officerWorksARequestOffAndThePersonReadsIt() {
        var id = ask("withdraw");
        var officer = People.officer(Api.HUNG_YEN);
        officer.get("/data-requests").then().statusCode(200).body("id", hasItem(id));

        String finish = officer.put("/data-requests/" + id + "/answer", Map.of("note", "Sở đang xem lại."))
                .then()
                .statusCode(200)
                .body("state", is("answered"))
                .extract()
                .path("finish.lastDay");
        String withOthers = officer.put(
                        "/data-requests/" + id + "/answer", Map.of("note", "Hỏi cả bên in tem.", "thirdParty", true))
                .then()
                .extract()
                .path("finish.lastDay");
        String extended = officer.put("/data-requests/" + id + "/extension", Map.of("note", "Bên in tem chưa trả lời."))
                .then()
                .statusCode(200)
                .body("extended", is(true))
                .extract()
                .path("finish.lastDay");
        assertThat(withOthers).isGreaterThan(finish);
        assertThat(extended).isGreaterThan(withOthers);
        officer.put("/data-requests/" + id + "/extension", Map.of("note", "Thêm nữa."))
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:subject.no-extension"));
        officer.put("/data-requests/" + id + "/completion", Map.of("note", "Đã xong."))
                .then()
                .statusCode(200)
                .body("state", is("completed"));
        officer.put("/data-requests/" + id + "/refusal", Map.of("note", "Thôi."))
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:subject.closed"));
        officer.get("/data-requests").then().body("id", not(hasItem(id)));
        member.get("/me/data-requests").then().body("[0].steps.note", hasItem("Đã xong."));
        assertThat(Browser.of(member).get("/account/data").asString()).contains("Bên in tem chưa trả lời.");
    }

    @Test
    void queueIsForTheDepartmentOfTheProvinceOnly() {
        var id = ask("object");
        member.get("/data-requests").then().statusCode(403);
        People.helper(Api.HUNG_YEN, "12289").get("/data-requests").then().statusCode(403);
        var elsewhere = People.officer(Api.THAI_NGUYEN);
        elsewhere.get("/data-requests").then().body("id", not(hasItem(id)));
        elsewhere.get("/data-requests/" + id).then().statusCode(404);
        People.lead(Api.HUNG_YEN).get("/data-requests/" + id).then().statusCode(200);
        People.administrator(Api.HUNG_YEN).get("/data-requests/" + id).then().statusCode(200);
        assertThat(People.member(Api.HUNG_YEN).get("/me/data-requests").asString())
                .isEqualTo("[]");
    }

    @Test
    void wordsOfPeopleStandSealedInTheDatabase() throws SQLException {
        ask("access");
        assertThat(BehindTheWall.ask(
                        "select encode(text_sealed, 'escape') from data_subject_request"
                                + " where text_sealed is not null",
                        "data_subject_request"))
                .isNotEmpty()
                .noneMatch(text -> text.contains("Nh") && text.contains("sai"));
        assertThat(BehindTheWall.ask("select coalesce(after::text, '') from audit_entry", "audit_entry"))
                .noneMatch(text -> text.contains("viết sai"));
    }

    @Test
    void departmentIsAlarmedOverTetOnceWhenTimeRunsOutAndOnceWhenItIsOver() throws Throwable {
        var id = ask("withdraw");
        moveReceiptTo(id, "2026-02-13T16:30:00+07:00");

        assertThat(alarmAt(id, "2026-02-22T20:00:00+07:00")).isEqualTo("none");
        assertThat(alarmAt(id, "2026-02-24T10:00:00+07:00")).isEqualTo("due-soon");
        assertThat(alarmAt(id, "2026-02-24T23:00:00+07:00")).isEqualTo("due-soon");
        assertThat(alarmAt(id, "2026-02-25T00:10:00+07:00")).isEqualTo("overdue");
        assertThat(alarmAt(id, "2026-02-26T00:10:00+07:00")).isEqualTo("overdue");
        assertThat(BehindTheWall.ask(
                        "select body ->> 'alarm' from outbox where type = 'DataRequestDue' and body ->> 'requestId' = '"
                                + id + "' order by id",
                        "outbox"))
                .containsExactly("due-soon", "overdue");
    }

    @Test
    void departmentGetsALetterThatNamesNobody() throws Throwable {
        var id = ask("object");
        moveReceiptTo(id, "2026-02-13T16:30:00+07:00");
        alarmAt(id, "2026-02-24T10:00:00+07:00");
        Deliveries.deliver(outbox);
        Deliveries.deliver(outbox);

        var department = registry.bySlug("hung-yen").orElseThrow().departmentOn(LocalDate.of(2026, 11, 21));
        assertThat(Letter.to(department.complaints()))
                .filteredOn(letter -> letter.text().contains("/office/data-requests/" + id))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.subject()).contains("24/02/2026");
                    assertThat(letter.text()).doesNotContain("Người thử", WORDS);
                });
    }

    @Test
    void queueSaysInWordsHowMuchTimeIsLeft() throws SQLException {
        var id = ask("access");
        moveReceiptTo(id, "2026-01-05T08:00:00+07:00");
        var officer = Browser.of(People.officer(Api.HUNG_YEN));

        assertThat(officer.get("/office/data-requests").asString()).contains("/office/data-requests/" + id, "Quá hạn");
        assertThat(officer.inEnglish().get("/office/data-requests/" + id).asString())
                .contains("working days late");
        officer.submit("/office/data-requests/" + id + "/answer", Map.of("note", ""))
                .then()
                .statusCode(422);
        officer.submit("/office/data-requests/" + id + "/refusal", Map.of("note", "Luật kế toán buộc giữ."))
                .then()
                .statusCode(303);
        assertThat(officer.get("/office/data-requests?closed=1").asString()).contains(id);
    }

    private String ask(String kind) {
        return member.post("/me/data-requests", Map.of("kind", kind, "text", WORDS))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String alarmAt(String id, String moment) throws Throwable {
        MovableClock.setTo(OffsetDateTime.parse(moment).toInstant());
        VertxContextSupport.subscribeAndAwait(alarms::run);
        MovableClock.reset();
        return BehindTheWall.ask(
                        "select alarm from data_subject_request where id = '" + id + "'", "data_subject_request")
                .get(0);
    }

    private static void moveReceiptTo(String id, String moment) throws SQLException {
        BehindTheWall.change(
                "update data_subject_request set received_at = '" + moment + "' where id = '" + id + "';"
                        + " update data_subject_event set at = '" + moment + "' where request_id = '" + id + "'",
                "data_subject_request",
                "data_subject_event");
    }
}
