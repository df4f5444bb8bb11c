package vn.nhan.support.training;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Courses;
import vn.nhan.testing.SvgCode;

/** An officer of Hưng Yên who holds courses, and anybody who comes. */
record Classroom(Api officer, Api anybody) {

    String soon(String completion, int seats) {
        return Courses.heldSoon(officer, Courses.added(officer, completion), seats);
    }

    Response register(String session, String name, int phone) {
        var answer = Courses.register(anybody, session, name, phone);
        answer.then().statusCode(201);
        return answer;
    }

    Response slip(String code) {
        return anybody.get("/training-registrations/" + code);
    }

    String attendee(String session, int number) {
        return officer.get("/training-sessions/" + session).path("lines.find { it.number == " + number + " }.id");
    }

    /** Read off the screen as a phone would. */
    String doorCode(String session) {
        var screen = Browser.of(officer).get("/office/training-sessions/" + session + "/screen");
        screen.then().statusCode(200);
        var address =
                SvgCode.read(Jsoup.parse(screen.asString()).select("svg.qr").outerHtml());
        return address.substring(address.indexOf("t=") + 2);
    }

    static Response arrive(String session, Map<String, String> form) {
        return browser().submit("/training/" + session + "/check-in", form);
    }

    static Browser browser() {
        return new Browser(Api.HUNG_YEN, Map.of(), "");
    }

    static Response page(String path) {
        return given().header("Host", Api.HUNG_YEN)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(path);
    }
}
