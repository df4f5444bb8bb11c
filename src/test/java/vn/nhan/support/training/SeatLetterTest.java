package vn.nhan.support.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Courses;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Letter;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;

/** Who moves up from the waiting list hears of it, once a move. */
@Server
class SeatLetterTest {

    private final OutboxDelivery outbox;

    private Classroom room;
    private String address;
    private Api waiting;

    SeatLetterTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void somebodyWhoWaits() {
        room = new Classroom(People.atWork(Api.HUNG_YEN, "officer"), Api.at(Api.HUNG_YEN));
        address = People.newAddress("nguoi-hoc");
        Api.at(Api.HUNG_YEN)
                .post(
                        "/accounts",
                        Map.of("displayName", "Người Chờ", "signInName", address, "password", People.PASSWORD))
                .then()
                .statusCode(201);
        waiting = Api.at(Api.HUNG_YEN).signIn(address, People.PASSWORD);
    }

    @Test
    void seatThatIsGivenBackIsToldToWhoGetsItAndNotToWhoStillWaits() {
        var session = room.soon("attendance", 1);
        String first = room.register(session, "Người Một", 81).path("code");
        String own = register(session);
        room.register(session, "Người Ba", 83);
        Deliveries.deliver(outbox);
        assertThat(Letter.to(address)).isEmpty();

        room.anybody().delete("/training-registrations/" + first).then().statusCode(200);
        room.anybody().delete("/training-registrations/" + first).then().statusCode(200);
        Deliveries.deliver(outbox);

        var letters = Letter.to(address);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).subject()).contains(Courses.TITLE);
        assertThat(letters.get(0).text())
                .contains(Courses.TITLE, "/my/training")
                .containsPattern("[0-9]{2}/[0-9]{2}/[0-9]{4} [0-9]{2}:[0-9]{2}")
                .doesNotContain(own);
    }

    @Test
    void eachMoveIsToldAndAPlaceOfOnesOwnFromTheStartIsNot() {
        var session = room.soon("attendance", 1);
        String own = register(session);
        Deliveries.deliver(outbox);
        assertThat(Letter.to(address)).as("had a seat at once").isEmpty();

        waiting.delete("/training-registrations/" + own).then().statusCode(200);
        room.register(session, "Người Một", 84);
        register(session);
        room.officer()
                .put("/training-sessions/" + session + "/seats", Map.of("seats", 2))
                .then()
                .statusCode(200);
        Deliveries.deliver(outbox);
        assertThat(Letter.to(address)).hasSize(1);
    }

    private String register(String session) {
        return waiting.post(
                        "/training-registrations",
                        Map.of("sessionId", session, "name", "Người Chờ", "phone", Seeded.phone(82)))
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }
}
