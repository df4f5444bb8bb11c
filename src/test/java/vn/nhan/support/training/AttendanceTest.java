package vn.nhan.support.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Courses;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;

/** Who was there, what they have completed, and what shows it. */
@Server
class AttendanceTest {

    private final OutboxDelivery outbox;

    private Api officer;
    private Classroom room;

    AttendanceTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void somebodyAtTheDesk() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        room = new Classroom(officer, Api.at(Api.HUNG_YEN));
    }

    @AfterEach
    void resetClock() {
        MovableClock.reset();
    }

    @Test
    void peopleCheckInByTheCodeAtTheDoorAndOnlyByThatOne() {
        var session = room.soon("attendance", 2);
        room.register(session, "Người Đến Sớm", 47);
        var token = room.doorCode(session);
        var foreign = room.doorCode(room.soon("attendance", 2));

        Classroom.arrive(session, Map.of("t", foreign, "phone", Seeded.phone(47)))
                .then()
                .statusCode(422);
        Classroom.arrive(session, Map.of("t", token, "phone", Seeded.phone(48)))
                .then()
                .statusCode(422);
        Classroom.arrive(session, Map.of("t", token, "phone", Seeded.phone(47)))
                .then()
                .statusCode(303);
        Classroom.arrive(session, Map.of("t", token, "phone", Seeded.phone(48), "name", "Người Ghé Qua"))
                .then()
                .statusCode(303);
        Classroom.arrive(session, Map.of("t", token, "phone", Seeded.phone(49), "name", "Người Đến Muộn"))
                .then()
                .statusCode(409);
        officer.get("/training-sessions/" + session)
                .then()
                .body("lines.size()", is(2))
                .body("lines.there", is(List.of(List.of(1), List.of(1))));

        MovableClock.forward(Duration.ofMinutes(7));
        Classroom.arrive(session, Map.of("t", token, "phone", Seeded.phone(47)))
                .then()
                .statusCode(422);
    }

    @Test
    void completionMakesACertificateThatShowsTheNameOnlyWhereThePersonAgrees() throws IOException {
        var session = room.soon("attendance", 9);
        String slip = room.register(session, "Phạm Thị Nhãn", 50).path("code");
        String absent = room.register(session, "Người Vắng", 51).path("code");
        officer.put("/training-sessions/" + session + "/completion").then().statusCode(409);
        officer.put("/attendees/" + room.attendee(session, 1) + "/attendance")
                .then()
                .statusCode(200);
        Courses.begin(session);
        officer.put("/training-sessions/" + session + "/completion")
                .then()
                .statusCode(200)
                .body("completed", is(1));
        officer.put("/training-sessions/" + session + "/completion").then().body("completed", is(0));
        room.slip(absent).then().body("certificateCode", nullValue());

        String code = room.slip(slip).path("certificateCode");
        var check = Classroom.page("/certificates/" + code);
        check.then().statusCode(200);
        assertThat(check.asString()).contains("P. T. N.", Courses.TITLE).doesNotContain("Phạm Thị Nhãn");
        var browser = Classroom.browser();
        browser.submit("/training/registrations/" + slip + "/name", Map.of("showName", "true"))
                .then()
                .statusCode(303);
        assertThat(Classroom.page("/certificates/" + code).asString()).contains("Phạm Thị Nhãn");

        var pdf = Classroom.page("/training/registrations/" + slip + "/certificate.pdf");
        pdf.then().statusCode(200).contentType("application/pdf");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Phạm Thị Nhãn", Courses.TITLE, ShortCode.grouped(code));
        }
        Classroom.page("/training/registrations/" + absent + "/certificate.pdf")
                .then()
                .statusCode(409);
    }

    @Test
    void quizAndWordNeedTheirProof() {
        var session = room.soon("quiz", 9);
        room.register(session, "Người Thi", 52);
        var attendee = room.attendee(session, 1);
        officer.put("/attendees/" + attendee + "/attendance").then().statusCode(200);
        Courses.begin(session);
        var completion = "/attendees/" + attendee + "/completion";
        officer.put(completion, Map.of("score", 49))
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:course.not-enough"));
        officer.put(completion, Map.of("score", 101)).then().statusCode(422);
        officer.put(completion, Map.of("score", 80)).then().statusCode(200);
        officer.put(completion, Map.of("score", 90)).then().statusCode(409);
    }

    @Test
    void peopleAndBusinessesAreCountedApartAndTheBusinessCountsAsTrained() {
        var host = "can-tho.localhost";
        var desk = People.atWork(host, "officer");
        var farm = Farm.verified(People.member(host), desk);
        var session = Courses.heldSoon(desk, Courses.added(desk, "attendance"), 9);
        for (var phone : List.of(53, 54)) {
            Courses.register(farm.member(), session, "Người Hợp Tác " + phone, phone)
                    .then()
                    .statusCode(201);
        }
        Courses.register(Api.at(host), session, "Người Đi Một Mình", 55).then().statusCode(201);
        List<String> ids = desk.get("/training-sessions/" + session).path("lines.id");
        ids.forEach(id -> desk.put("/attendees/" + id + "/attendance").then().statusCode(200));
        ids.subList(0, 2)
                .forEach(id -> desk.put("/attendees/" + id + "/business", Map.of("businessId", farm.businessId()))
                        .then()
                        .statusCode(200));
        Courses.begin(session);
        desk.put("/training-sessions/" + session + "/completion").then().body("completed", is(3));
        Deliveries.deliver(outbox);

        desk.get("/training-counts").then().body("people", is(3)).body("businesses", is(1));
        assertThat(Browser.of(desk)
                        .get("/office/funnel/businesses/" + farm.businessId())
                        .asString())
                .contains(Courses.TITLE);
    }
}
