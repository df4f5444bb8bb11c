package vn.nhan.support.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;

/** People check in at the door by the API, as they do on its page. */
@Server
class CheckInTest {

    private Api officer;
    private Classroom room;

    @BeforeEach
    void somebodyAtTheDesk() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        room = new Classroom(officer, Api.at(Api.HUNG_YEN));
    }

    @Test
    void whoHasReadTheCodeAtTheDoorIsThereOnce() {
        var session = room.soon("attendance", 2);
        room.register(session, "Người Đến Sớm", 91);
        var there = Map.of("code", room.doorCode(session), "phone", Seeded.phone(91));
        var address = "/training/" + session + "/check-ins";
        room.anybody().post(address, there).then().statusCode(200).body("number", is(1));
        room.anybody().post(address, there).then().statusCode(200);
        officer.get("/training-sessions/" + session)
                .then()
                .body("lines.size()", is(1))
                .body("lines[0].there", contains(1));

        room.anybody()
                .post(
                        address,
                        Map.of("code", room.doorCode(session), "phone", Seeded.phone(92), "name", "Người Ghé Qua"))
                .then()
                .statusCode(200);
        officer.get("/training-sessions/" + session).then().body("lines.there", is(List.of(List.of(1), List.of(1))));
    }

    @Test
    void anotherCodeAnotherNumberAndAnotherProvinceAreRefused() {
        var session = room.soon("attendance", 2);
        room.register(session, "Người Đến Sớm", 93);
        var code = room.doorCode(session);
        var address = "/training/" + session + "/check-ins";
        var foreign = room.doorCode(room.soon("attendance", 2));
        room.anybody()
                .post(address, Map.of("code", foreign, "phone", Seeded.phone(93)))
                .then()
                .statusCode(422)
                .body("type", is("urn:nhan:problem:course.door-code"));
        room.anybody()
                .post(address, Map.of("code", code, "phone", Seeded.phone(94)))
                .then()
                .statusCode(422);
        room.anybody().post(address, Map.of("phone", Seeded.phone(93))).then().statusCode(422);
        room.anybody()
                .post(address, Map.of("code", code))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/phone"));
        Api.at(Api.THAI_NGUYEN)
                .post(address, Map.of("code", code, "phone", Seeded.phone(93)))
                .then()
                .statusCode(404);
    }
}
