package vn.nhan.support.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Courses;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;
import vn.nhan.testing.SvgCode;

/** A course from its announcement to its certificates, as everybody sees it who has to do with it. */
@Server
class CourseTest {

    private final OutboxDelivery outbox;
    private final TrainingConfig config;

    private Api officer;
    private Api anybody;

    CourseTest(OutboxDelivery outbox, TrainingConfig config) {
        this.outbox = outbox;
        this.config = config;
    }

    @BeforeEach
    void somebodyAtTheDesk() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        anybody = Api.at(Api.HUNG_YEN);
    }

    @AfterEach
    void resetClock() {
        MovableClock.reset();
    }

    @Test
    void seatsAreNeverOversoldByManyAtOnceAndEverybodyElseWaitsInLine() throws Exception {
        var session = soon("attendance", 5);
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
        var session = soon("attendance", 1);
        String first = register(session, "Người Một", 41).path("code");
        String second = register(session, "Người Hai", 42).path("code");
        String third = register(session, "Người Ba", 43).path("code");
        slip(second).then().body("state", is("waiting")).body("position", is(1)).body("onlineLink", nullValue());
        slip(third).then().body("position", is(2));

        anybody.delete("/training-registrations/" + first)
                .then()
                .statusCode(200)
                .body("state", is("cancelled"));

        slip(second)
                .then()
                .body("state", is("confirmed"))
                .body("onlineLink", is("https://lop.nhan.example/vao/bi-mat"));
        slip(third).then().body("position", is(1));
        register(session, "Người Một", 41).then().body("state", is("waiting")).body("position", is(2));

        officer.put("/training-sessions/" + session + "/seats", Map.of("seats", 2))
                .then()
                .statusCode(200);
        slip(third).then().body("state", is("confirmed"));
        officer.put("/training-sessions/" + session + "/seats", Map.of("seats", 1))
                .then()
                .statusCode(409);
    }

    @Test
    void registeringTwiceIsTheSameAnswerAndOneSeat() {
        var session = soon("attendance", 9);
        var first = register(session, "Bùi Thị Thử", 44);
        var again = register(session, "bui  thi thử", 44);
        assertThat(again.asString()).isEqualTo(first.asString());
        register(session, "Con Của Thử", 44).then().statusCode(201);
        officer.get("/training-sessions/" + session).then().body("session.taken", is(2));
        IntStream.range(0, 3).forEach(n -> register(session, "Cháu " + (char) ('a' + n), 44));
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
        var session = soon("attendance", 9);
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
        page("/certificates/7K3P-Q0ZB-2M4X").then().statusCode(404);
        page("/certificates/%3Cscript%3E").then().statusCode(404);
        page("/training/registrations/0000000000000000").then().statusCode(404);
    }

    /** Nobody else registers there. */
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
        var session = soon("attendance", 9);
        register(session, "Nguyễn Kín Đáo", 46);
        assertThat(BehindTheWall.ask(
                        "select to_jsonb(r)::text || encode(name_sealed, 'escape') || encode(phone_sealed, 'escape')"
                                + " from training_registration r where session_id = '" + session + "'",
                        "training_registration"))
                .hasSize(1)
                .noneMatch(row -> row.contains("Kín") || row.contains("900000046"));
    }

    @Test
    void peopleCheckInByTheCodeAtTheDoorAndOnlyByThatOne() {
        var session = soon("attendance", 2);
        register(session, "Người Đến Sớm", 47);
        var token = doorCode(session);
        var foreign = doorCode(soon("attendance", 2));

        arrive(session, Map.of("t", foreign, "phone", Seeded.phone(47))).then().statusCode(422);
        arrive(session, Map.of("t", token, "phone", Seeded.phone(48))).then().statusCode(422);
        arrive(session, Map.of("t", token, "phone", Seeded.phone(47))).then().statusCode(303);
        arrive(session, Map.of("t", token, "phone", Seeded.phone(48), "name", "Người Ghé Qua"))
                .then()
                .statusCode(303);
        arrive(session, Map.of("t", token, "phone", Seeded.phone(49), "name", "Người Đến Muộn"))
                .then()
                .statusCode(409);
        officer.get("/training-sessions/" + session)
                .then()
                .body("lines.size()", is(2))
                .body("lines.there", is(List.of(List.of(1), List.of(1))));

        MovableClock.forward(Duration.ofMinutes(7));
        arrive(session, Map.of("t", token, "phone", Seeded.phone(47))).then().statusCode(422);
    }

    @Test
    void completionMakesACertificateThatShowsTheNameOnlyWhereThePersonAgrees() throws IOException {
        var session = soon("attendance", 9);
        String slip = register(session, "Phạm Thị Nhãn", 50).path("code");
        String absent = register(session, "Người Vắng", 51).path("code");
        officer.put("/training-sessions/" + session + "/completion").then().statusCode(409);
        officer.put("/attendees/" + attendee(session, 1) + "/attendance").then().statusCode(200);
        Courses.begin(session);
        officer.put("/training-sessions/" + session + "/completion")
                .then()
                .statusCode(200)
                .body("completed", is(1));
        officer.put("/training-sessions/" + session + "/completion").then().body("completed", is(0));
        slip(absent).then().body("certificateCode", nullValue());

        String code = slip(slip).path("certificateCode");
        var check = page("/certificates/" + code);
        check.then().statusCode(200);
        assertThat(check.asString()).contains("P. T. N.", Courses.TITLE).doesNotContain("Phạm Thị Nhãn");
        var browser = browser();
        browser.submit("/training/registrations/" + slip + "/name", Map.of("showName", "true"))
                .then()
                .statusCode(303);
        assertThat(page("/certificates/" + code).asString()).contains("Phạm Thị Nhãn");

        var pdf = page("/training/registrations/" + slip + "/certificate.pdf");
        pdf.then().statusCode(200).contentType("application/pdf");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Phạm Thị Nhãn", Courses.TITLE, ShortCode.grouped(code));
        }
        page("/training/registrations/" + absent + "/certificate.pdf").then().statusCode(409);
    }

    @Test
    void quizAndWordNeedTheirProof() {
        var session = soon("quiz", 9);
        register(session, "Người Thi", 52);
        var attendee = attendee(session, 1);
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

    @Test
    void memberRegistersForTheirOwnBusinessOnly() {
        var farm = Farm.of(People.member(Api.HUNG_YEN));
        var stranger = People.member(Api.HUNG_YEN);
        var session = soon("attendance", 9);
        var said = Map.of(
                "sessionId", session, "name", "Thành Viên", "phone", Seeded.phone(56), "businessId", farm.businessId());
        stranger.post("/training-registrations", said).then().statusCode(404);
        anybody.post("/training-registrations", said).then().statusCode(401);
        farm.member().post("/training-registrations", said).then().statusCode(201);
        officer.get("/training-sessions/" + session).then().body("lines[0].business", is(Farm.NAME));
    }

    @Test
    void pagesLeadFromTheListToTheSlipInBothLanguages() {
        var session = soon("attendance", 1);
        var browser = browser();
        assertThat(page("/training?need=selling").asString()).contains("/training/" + session, Courses.TITLE);
        assertThat(page("/training?need=safety").asString()).doesNotContain("/training/" + session);
        var refused = browser.submit("/training/" + session, Map.of("name", "Người Gõ Sai", "phone", "12"));
        refused.then().statusCode(422);
        assertThat(refused.asString()).contains("Người Gõ Sai", "phone-error");
        var sent =
                browser.submit("/training/" + session, Map.of("name", "Người Trên Trang", "phone", Seeded.phone(57)));
        sent.then().statusCode(303);
        var slip = sent.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(Jsoup.parse(page(slip).asString()).select("h1").text()).isEqualTo("Bạn đã có chỗ");
        assertThat(browser.inEnglish().get(slip).asString()).contains("You have a seat", "Selling longan online");
        assertThat(Browser.of(officer).get(slip).asString()).contains("Ghi có mặt");
        browser.get(slip + "/cancellation").then().statusCode(200);
        browser.submit(slip + "/cancellation", Map.of()).then().statusCode(303);
        assertThat(page(slip).asString()).contains("Đã bỏ đăng ký");
    }

    @Test
    void officerRunsASessionFromThePages() {
        var desk = Browser.of(officer);
        desk.get("/office/training/new").then().statusCode(200);
        var made = desk.submit(
                "/office/training/new",
                Map.of(
                        "need",
                        "farm-diary",
                        "title",
                        "Ghi nhật ký",
                        "learns",
                        "Ghi được nhật ký.",
                        "trainer",
                        "Sở",
                        "audience",
                        "Bà con",
                        "completion",
                        "word",
                        "passMark",
                        "100"));
        made.then().statusCode(303);
        var course = made.header("Location").replaceFirst("^https?://[^/]+", "");
        desk.get(course).then().statusCode(200);
        desk.get(course + "/edit").then().statusCode(200);
        desk.get(course + "/sessions/new").then().statusCode(200);
        var form = Map.of(
                "times",
                "01/03/2030",
                "from",
                "8h30",
                "until",
                "11:00",
                "meetings",
                "3",
                "rhythm",
                "week",
                "seats",
                "20",
                "onlineLink",
                "https://lop.nhan.example");
        var held = desk.submit(course + "/sessions/new", form);
        held.then().statusCode(303);
        var session = held.header("Location").replaceFirst("^https?://[^/]+", "");
        var shown = desk.get(session);
        shown.then().statusCode(200);
        assertThat(shown.asString()).contains("01/03/2030 08:30", "Buổi 3");
        desk.get(session + "/screen").then().statusCode(200);
        desk.get(session + "/list.pdf").then().statusCode(200).contentType("application/pdf");
        desk.submit(session + "/arrivals", Map.of("name", "Đến Sớm Quá", "phone", Seeded.phone(58)))
                .then()
                .statusCode(409);
        desk.get(session + "/cancellation").then().statusCode(200);
        desk.submit(session + "/cancellation", Map.of("reason", "Bão số 9"))
                .then()
                .statusCode(303);
        assertThat(desk.get(session.replace("/office/training-sessions/", "/training/"))
                        .asString())
                .contains("Bão số 9");
        desk.get("/office/training").then().statusCode(200);
    }

    @Test
    void campaignCountsEachFirmOnceAndOnlyWithItsPaper() {
        var host = "can-tho.localhost";
        var desk = People.atWork(host, "officer");
        var farm = Farm.verified(People.member(host), desk);
        int before = desk.get("/training-counts").path("reached");
        var campaigns = List.of(Courses.campaign(desk), Courses.campaign(desk));
        campaigns.forEach(id -> desk.put(
                        "/campaigns/" + id + "/businesses", Map.of("businessIds", List.of(farm.businessId())))
                .then()
                .statusCode(200)
                .body("added", is(1)));
        desk.put("/campaigns/" + campaigns.get(0) + "/businesses", Map.of("businessIds", List.of(farm.businessId())))
                .then()
                .body("added", is(0))
                .body("known", is(1));
        desk.get("/training-counts").then().body("reached", is(before + 1));
        desk.put("/campaigns/" + campaigns.get(0) + "/withdrawal").then().statusCode(200);
        desk.get("/training-counts").then().body("reached", is(before + 1));
        desk.put("/campaigns/" + campaigns.get(1) + "/withdrawal").then().statusCode(200);
        desk.get("/training-counts").then().body("reached", is(before));
        desk.put("/campaigns/" + campaigns.get(1) + "/businesses", Map.of("kind", "cooperative"))
                .then()
                .statusCode(409);
        desk.request()
                .multiPart("campaign", Courses.campaign(), "application/json")
                .post("/api/v1/campaigns")
                .then()
                .statusCode(422);
    }

    @Test
    void campaignIsWrittenDownFromThePages() {
        var desk = Browser.of(officer);
        desk.get("/office/campaigns/new").then().statusCode(200);
        var form = Map.of(
                "title",
                "Tờ rơi",
                "channel",
                "leaflet",
                "content",
                "Mời học.",
                "heldFrom",
                "01/09/2026",
                "heldTo",
                "05/09/2026");
        desk.submitMultipart("/office/campaigns/new", form).then().statusCode(422);
        var made =
                desk.upload("/office/campaigns/new", form, new Browser.Chosen("evidence", "anh.jpg", Pictures.jpeg(7)));
        made.then().statusCode(303);
        var campaign = made.header("Location").replaceFirst("^https?://[^/]+", "");
        desk.get(campaign).then().statusCode(200);
        desk.get(campaign + "/evidence").then().statusCode(200).contentType("image/jpeg");
        var tax = Farm.newTaxCode();
        var refused = desk.submitMultipart(campaign + "/businesses", Map.of("taxCodes", tax));
        refused.then().statusCode(422);
        assertThat(refused.asString()).contains(tax);
        Farm.of(People.member(Api.HUNG_YEN));
        desk.submitMultipart(campaign + "/businesses", Map.of("commune", "Phường Phố Hiến", "kind", "cooperative"))
                .then()
                .statusCode(303);
        desk.get(campaign + "/withdrawal").then().statusCode(200);
        assertThat(desk.get("/office/campaigns").asString()).contains("Tờ rơi");
    }

    private String soon(String completion, int seats) {
        return Courses.heldSoon(officer, Courses.added(officer, completion), seats);
    }

    private Response register(String session, String name, int phone) {
        var answer = Courses.register(anybody, session, name, phone);
        answer.then().statusCode(201);
        return answer;
    }

    private Response slip(String code) {
        return anybody.get("/training-registrations/" + code);
    }

    private String attendee(String session, int number) {
        return officer.get("/training-sessions/" + session).path("lines.find { it.number == " + number + " }.id");
    }

    /** Read off the screen as a phone would. */
    private String doorCode(String session) {
        var screen = Browser.of(officer).get("/office/training-sessions/" + session + "/screen");
        screen.then().statusCode(200);
        var address =
                SvgCode.read(Jsoup.parse(screen.asString()).select("svg.qr").outerHtml());
        return address.substring(address.indexOf("t=") + 2);
    }

    private static Response arrive(String session, Map<String, String> form) {
        return browser().submit("/training/" + session + "/check-in", form);
    }

    private static Browser browser() {
        return new Browser(Api.HUNG_YEN, Map.of(), "");
    }

    private static Response page(String path) {
        return given().header("Host", Api.HUNG_YEN)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(path);
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
