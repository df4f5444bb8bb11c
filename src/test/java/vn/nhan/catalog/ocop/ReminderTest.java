package vn.nhan.catalog.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Letter;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Ocop;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Half a year, three months and one month before its end a business is told, each time once. */
@Server
class ReminderTest {

    private static final LocalDate LAST = LocalDate.of(2029, 3, 12);

    private final ReminderJob job;
    private final OutboxDelivery delivery;

    private String address;
    private String recognition;

    ReminderTest(ReminderJob job, OutboxDelivery delivery) {
        this.job = job;
        this.delivery = delivery;
    }

    @BeforeEach
    void aRecognitionOfSomebodyWhoWantsNews() {
        address = People.newAddress("htx");
        Api.at(Api.HUNG_YEN)
                .post(
                        "/accounts",
                        Map.of("displayName", "Người thử", "signInName", address, "password", People.PASSWORD))
                .then()
                .statusCode(201);
        var member = Api.at(Api.HUNG_YEN).signIn(address, People.PASSWORD);
        member.put("/me/consents/news", Map.of("given", true, "textVersion", 1))
                .then()
                .statusCode(204);
        var officer = People.atWork(Api.HUNG_YEN, "officer");
        var product = Farm.verified(member, officer).product();
        recognition = Ocop.declared(member, product, Ocop.certificate());
        officer.put("/recognitions/" + recognition + "/check").then().statusCode(200);
        Deliveries.deliver(delivery);
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    @Test
    void eachReminderIsToldOnce() throws Throwable {
        daysBefore(181);
        assertThat(told()).isEmpty();
        daysBefore(180);
        assertThat(told()).containsExactly("180");
        daysBefore(180);
        daysBefore(120);
        assertThat(told()).containsExactly("180");
        daysBefore(90);
        assertThat(told()).containsExactly("180", "90");
        daysBefore(30);
        daysBefore(1);
        daysBefore(0);
        daysBefore(-1);
        assertThat(told()).containsExactly("180", "90", "30");

        assertThat(Letter.to(address)).hasSize(3).allSatisfy(letter -> {
            assertThat(letter.subject()).isEqualTo("Giấy chứng nhận OCOP hết hạn ngày 12/03/2029");
            assertThat(letter.text()).contains("4 sao", Farm.PRODUCT, "/recognitions");
        });
        assertThat(Letter.to(address).get(1).text()).contains("còn 90 ngày");
    }

    @Test
    void whoeverIsLateHearsOnlyTheNearest() throws Throwable {
        daysBefore(20);

        assertThat(told()).containsExactly("30");
        assertThat(Letter.to(address))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("còn 20 ngày"));
    }

    private void daysBefore(int days) throws Throwable {
        MovableClock.setTo(LAST.minusDays(days)
                .atTime(8, 0)
                .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .toInstant());
        VertxContextSupport.subscribeAndAwait(job::run);
        Deliveries.deliver(delivery);
    }

    private List<String> told() throws SQLException {
        return BehindTheWall.ask(
                "select days_before from ocop_reminder where recognition_id = '" + recognition
                        + "' order by days_before desc",
                "ocop_reminder");
    }
}
