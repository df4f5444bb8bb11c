package vn.nhan.support.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Courses;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A completion that should not have been given is taken back. */
@Server
class RevokingTest {

    private static final String REASON = "Điểm danh nhầm người";

    private final OutboxDelivery outbox;

    private Api officer;
    private Classroom room;

    RevokingTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void somebodyAtTheDesk() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        room = new Classroom(officer, Api.at(Api.HUNG_YEN));
    }

    @Test
    void certificateSaysSoWhereItIsCheckedAndIsPrintedNoMore() {
        var session = room.soon("attendance", 9);
        String slip = room.register(session, "Người Bị Nhầm", 85).path("code");
        var attendee = completed(officer, session);
        String code = room.slip(slip).path("certificateCode");
        assertThat(Classroom.page("/certificates/" + code).asString()).contains("Giấy chứng nhận này có thật");

        var desk = Browser.of(officer);
        var page = "/office/attendees/" + attendee + "/revocation";
        desk.get(page).then().statusCode(200).body(containsString("Thu hồi việc hoàn thành?"));
        desk.submit(page, Map.of("reason", "")).then().statusCode(422);
        desk.submit(page, Map.of("reason", REASON)).then().statusCode(303);

        var check = Jsoup.parse(Classroom.page("/certificates/" + code).asString());
        assertThat(check.select("h1").text()).isEqualTo("Giấy chứng nhận này đã bị thu hồi");
        assertThat(check.select("main").text()).doesNotContain(REASON, "có thật");
        room.anybody()
                .get("/training-certificates/" + code)
                .then()
                .statusCode(200)
                .body("revokedAt", notNullValue());
        room.slip(slip).then().body("certificateCode", nullValue()).body("revokeReason", is(REASON));
        for (var paper : List.of("/training/registrations/" + slip + "/certificate.pdf")) {
            Classroom.page(paper).then().statusCode(409);
        }
        desk.get("/office/attendees/" + attendee)
                .then()
                .body(containsString(REASON), not(containsString("certificate.pdf")));
    }

    @Test
    void whatWasTakenBackIsNotTakenBackAgainNorGivenByTheWayButOnPurpose() {
        var session = room.soon("attendance", 9);
        String slip = room.register(session, "Người Được Lại", 86).path("code");
        var attendee = completed(officer, session);
        String code = room.slip(slip).path("certificateCode");
        revoke(officer, attendee);
        officer.put("/attendees/" + attendee + "/revocation", Map.of("reason", REASON))
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:course.not-completed"));
        officer.put("/training-sessions/" + session + "/completion").then().body("completed", is(0));

        officer.put("/attendees/" + attendee + "/completion", Map.of()).then().statusCode(200);
        room.slip(slip).then().body("certificateCode", is(code)).body("revokeReason", nullValue());
        assertThat(Classroom.page("/certificates/" + code).asString()).contains("Giấy chứng nhận này có thật");
    }

    @Test
    void peopleAndBusinessesAreCountedAnew() {
        var host = "tuyen-quang.localhost";
        var desk = People.atWork(host, "officer");
        int people = desk.get("/training-counts").path("people");
        int businesses = desk.get("/training-counts").path("businesses");
        var farm = Farm.verified(People.member(host), desk);
        var session = Courses.heldSoon(desk, Courses.added(desk, "attendance"), 9);
        for (var phone : List.of(87, 88)) {
            Courses.register(farm.member(), session, "Người Hợp Tác " + phone, phone)
                    .then()
                    .statusCode(201);
        }
        List<String> ids = desk.get("/training-sessions/" + session).path("lines.id");
        ids.forEach(id -> {
            desk.put("/attendees/" + id + "/attendance").then().statusCode(200);
            desk.put("/attendees/" + id + "/business", Map.of("businessId", farm.businessId()))
                    .then()
                    .statusCode(200);
        });
        Courses.begin(session);
        desk.put("/training-sessions/" + session + "/completion").then().body("completed", is(2));
        desk.get("/training-counts").then().body("people", is(people + 2)).body("businesses", is(businesses + 1));
        assertThat(taught(desk, farm)).isTrue();

        revoke(desk, ids.get(0));
        desk.get("/training-counts").then().body("people", is(people + 1)).body("businesses", is(businesses + 1));
        assertThat(taught(desk, farm))
                .as("somebody else of it has completed it")
                .isTrue();
        revoke(desk, ids.get(1));
        desk.get("/training-counts").then().body("people", is(people)).body("businesses", is(businesses));
        assertThat(taught(desk, farm)).isFalse();
    }

    /** Whether its way through the pipeline names the course. */
    private boolean taught(Api desk, Farm farm) {
        Deliveries.deliver(outbox);
        return Browser.of(desk)
                .get("/office/funnel/businesses/" + farm.businessId())
                .asString()
                .contains(Courses.TITLE);
    }

    private static String completed(Api officer, String session) {
        String attendee = officer.get("/training-sessions/" + session).path("lines[0].id");
        officer.put("/attendees/" + attendee + "/attendance").then().statusCode(200);
        Courses.begin(session);
        officer.put("/training-sessions/" + session + "/completion").then().body("completed", is(1));
        return attendee;
    }

    private static void revoke(Api officer, String attendee) {
        officer.put("/attendees/" + attendee + "/revocation", Map.of("reason", REASON))
                .then()
                .statusCode(200)
                .body("completedAt", nullValue())
                .body("revokeReason", is(REASON));
    }
}
