package vn.nhan.support.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Courses;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;

/** Seats of a course, as everybody sees them who wants one. */
@Server
class CourseTest {

    private final TrainingConfig config;

    private Api officer;
    private Api anybody;
    private Classroom room;

    CourseTest(TrainingConfig config) {
        this.config = config;
    }

    @BeforeEach
    void somebodyAtTheDesk() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        anybody = Api.at(Api.HUNG_YEN);
        room = new Classroom(officer, anybody);
    }

    @Test
    void seatsAreNeverOversoldByManyAtOnceAndEverybodyElseWaitsInLine() throws Exception {
        var session = room.soon("attendance", 5);
        var people = IntStream.range(0, 16)
                .mapToObj(n -> (Callable<Response>)
                        () -> Courses.register(anybody, session, "Người thứ " + (char) ('a' + n), 20 + n))
                .toList();
        try (var all = Closing.of(16)) {
            for (var answer : all.executor().invokeAll(people)) {
                answer.get().then().statusCode(201);
            }
        }
        officer.get("/training-sessions/" + session)
                .then()
                .body("session.taken", is(5))
                .body("session.waiting", is(11))
                .body(
                        "lines.number.sort()",
                        is(IntStream.rangeClosed(1, 16).boxed().toList()));
    }

    @Test
    void whoHasWaitedLongestGetsTheSeatThatIsGivenBack() {
        var session = room.soon("attendance", 1);
        String first = room.register(session, "Người Một", 41).path("code");
        String second = room.register(session, "Người Hai", 42).path("code");
        String third = room.register(session, "Người Ba", 43).path("code");
        room.slip(second)
                .then()
                .body("state", is("waiting"))
                .body("position", is(1))
                .body("onlineLink", nullValue());
        room.slip(third).then().body("position", is(2));

        anybody.delete("/training-registrations/" + first)
                .then()
                .statusCode(200)
                .body("state", is("cancelled"));

        room.slip(second)
                .then()
                .body("state", is("confirmed"))
                .body("onlineLink", is("https://lop.nhan.example/vao/bi-mat"));
        room.slip(third).then().body("position", is(1));
        room.register(session, "Người Một", 41)
                .then()
                .body("state", is("waiting"))
                .body("position", is(2));

        officer.put("/training-sessions/" + session + "/seats", Map.of("seats", 2))
                .then()
                .statusCode(200);
        room.slip(third).then().body("state", is("confirmed"));
        officer.put("/training-sessions/" + session + "/seats", Map.of("seats", 1))
                .then()
                .statusCode(409);
    }

    @Test
    void registeringTwiceIsTheSameAnswerAndOneSeat() {
        var session = room.soon("attendance", 9);
        var first = room.register(session, "Bùi Thị Thử", 44);
        var again = room.register(session, "bui  thi thử", 44);
        assertThat(again.asString()).isEqualTo(first.asString());
        room.register(session, "Con Của Thử", 44).then().statusCode(201);
        officer.get("/training-sessions/" + session).then().body("session.taken", is(2));
        IntStream.range(0, 3).forEach(n -> room.register(session, "Cháu " + (char) ('a' + n), 44));
        Courses.register(anybody, session, "Người Thứ Sáu", 44)
                .then()
                .statusCode(422)
                .body("type", is("urn:nhan:problem:course.phone-too-often"));
    }

    @Test
    void badInputIsNamedBesideItsField() {
        var course = Courses.added(officer, "attendance");
        var sessions = "/courses/" + course + "/sessions";
        var yesterday = Instant.now().minus(Duration.ofDays(1));
        refused(officer.post(sessions, Courses.held(yesterday, 9)), "course.in-the-past");
        var soon = Instant.now().plus(Duration.ofDays(1));
        refused(
                officer.post(
                        sessions,
                        Map.of(
                                "seats",
                                9,
                                "times",
                                List.of(Courses.time(soon), Courses.time(soon.plusSeconds(60))),
                                "onlineLink",
                                "https://lop.nhan.example")),
                "course.times-overlap");
        refused(
                officer.post(
                        sessions,
                        Map.of("seats", 9, "times", List.of(Courses.time(soon)), "onlineLink", "javascript:alert(1)")),
                "course.link-form");
        var session = room.soon("attendance", 9);
        refused(
                anybody.post(
                        "/training-registrations", Map.of("sessionId", session, "name", "Thử", "phone", "0900-HOA")),
                "identity.phone-format");
        Courses.register(Api.at(Api.THAI_NGUYEN), session, "Người Lạ", 45)
                .then()
                .statusCode(404);
        given().header("Host", Api.THAI_NGUYEN)
                .get("/training/" + session)
                .then()
                .statusCode(404);
        anybody.get("/training-certificates/7K3PQ0ZB2M4X").then().statusCode(404);
        Classroom.page("/certificates/7K3P-Q0ZB-2M4X").then().statusCode(404);
        Classroom.page("/certificates/%3Cscript%3E").then().statusCode(404);
        Classroom.page("/training/registrations/0000000000000000").then().statusCode(404);
    }

    @Test
    void whoTriesTooOftenHasToWait() {
        var quiet = Api.at("tuyen-quang.localhost");
        var nowhere = Courses.registration("00000000-0000-7000-8000-000000000001", "Người Thử", 59);
        for (var tries = 0; tries < config.perAddress(); tries++) {
            quiet.post("/training-registrations", nowhere).then().statusCode(404);
        }
        quiet.post("/training-registrations", nowhere).then().statusCode(429);
    }

    @Test
    void whatIsKeptOfPeopleIsSealed() throws SQLException {
        var session = room.soon("attendance", 9);
        room.register(session, "Nguyễn Kín Đáo", 46);
        assertThat(BehindTheWall.ask(
                        "select to_jsonb(r)::text || encode(name_sealed, 'escape') || encode(phone_sealed, 'escape')"
                                + " from training_registration r where session_id = '" + session + "'",
                        "training_registration"))
                .hasSize(1)
                .noneMatch(row -> row.contains("Kín") || row.contains("900000046"));
    }

    @Test
    void memberRegistersForTheirOwnBusinessOnly() {
        var farm = Farm.of(People.member(Api.HUNG_YEN));
        var stranger = People.member(Api.HUNG_YEN);
        var session = room.soon("attendance", 9);
        var said = Map.of(
                "sessionId", session, "name", "Thành Viên", "phone", Seeded.phone(56), "businessId", farm.businessId());
        stranger.post("/training-registrations", said).then().statusCode(404);
        anybody.post("/training-registrations", said).then().statusCode(401);
        farm.member().post("/training-registrations", said).then().statusCode(201);
        officer.get("/training-sessions/" + session).then().body("lines[0].business", is(Farm.NAME));
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(422);
        assertThat(answer.asString()).contains(code);
    }

    private record Closing(ExecutorService executor) implements AutoCloseable {

        static Closing of(int threads) {
            return new Closing(Executors.newFixedThreadPool(threads));
        }

        @Override
        public void close() {
            executor.shutdownNow();
        }
    }
}
