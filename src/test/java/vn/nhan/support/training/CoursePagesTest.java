package vn.nhan.support.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Courses;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;

/** Courses on pages. */
@Server
class CoursePagesTest {

    private Api officer;
    private Classroom room;

    @BeforeEach
    void somebodyAtTheDesk() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        room = new Classroom(officer, Api.at(Api.HUNG_YEN));
    }

    @Test
    void pagesLeadFromTheListToTheSlipInBothLanguages() {
        var session = room.soon("attendance", 1);
        var browser = Classroom.browser();
        assertThat(Classroom.page("/training?need=selling").asString()).contains("/training/" + session, Courses.TITLE);
        assertThat(Classroom.page("/training?need=safety").asString()).doesNotContain("/training/" + session);
        var refused = browser.submit("/training/" + session, Map.of("name", "Người Gõ Sai", "phone", "12"));
        refused.then().statusCode(422);
        assertThat(refused.asString()).contains("Người Gõ Sai", "phone-error");
        var sent =
                browser.submit("/training/" + session, Map.of("name", "Người Trên Trang", "phone", Seeded.phone(57)));
        sent.then().statusCode(303);
        var slip = sent.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(Jsoup.parse(Classroom.page(slip).asString()).select("h1").text())
                .isEqualTo("Bạn đã có chỗ");
        assertThat(browser.inEnglish().get(slip).asString()).contains("You have a seat", "Selling longan online");
        assertThat(Browser.of(officer).get(slip).asString()).contains("Ghi có mặt");
        browser.get(slip + "/cancellation").then().statusCode(200);
        browser.submit(slip + "/cancellation", Map.of()).then().statusCode(303);
        assertThat(Classroom.page(slip).asString()).contains("Đã bỏ đăng ký");
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
}
