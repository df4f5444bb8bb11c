package vn.nhan.marketplace.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Letter;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Ocop;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A word ends, goods lose what they named, and somebody is told in time. */
@Server
class PostingJobTest {

    private final PostingJob job;
    private final OutboxDelivery delivery;

    PostingJobTest(PostingJob job, OutboxDelivery delivery) {
        this.job = job;
        this.delivery = delivery;
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    /** Somebody with a letterbox. */
    private static Api mailed(String address) {
        Api.at(Api.HUNG_YEN)
                .post(
                        "/accounts",
                        Map.of("displayName", "Người thử", "signInName", address, "password", People.PASSWORD))
                .then()
                .statusCode(201);
        return Api.at(Api.HUNG_YEN).signIn(address, People.PASSWORD);
    }

    private void later(Duration by) {
        MovableClock.forward(by);
        ByHand.run(job);
        Deliveries.deliver(delivery);
    }

    /** Whose sign-in is over by then. */
    private static Api seller(ByHand shop) {
        return People.again(shop.farm.member());
    }

    @Test
    void aWordEndsAfterNinetyDaysByTheClockAlone() {
        var shop = new ByHand();
        var posting = shop.confirmed();

        later(Duration.ofDays(90).minusMinutes(5));
        ByHand.read(seller(shop), posting).body("state", equalTo("confirmed"));
        later(Duration.ofMinutes(6));
        var seller = seller(shop);

        ByHand.read(seller, posting).body("state", equalTo("to-look"));
        seller.get(shop.listings() + "?state=confirmed").then().body("items.size()", equalTo(0));
        seller.put(posting, Map.of("address", ByHand.ADDRESS))
                .then()
                .statusCode(200)
                .body("state", equalTo("confirmed"));
    }

    @Test
    void itsSellerIsRemindedSevenDaysAndOneDayBeforeEachOnce() throws SQLException {
        var address = People.newAddress("htx");
        var shop = new ByHand(mailed(address));
        shop.confirmed();
        later(Duration.ofDays(80));
        assertThat(told(shop)).containsExactly((String) null);
        later(Duration.ofDays(4));
        later(Duration.ofDays(1));
        assertThat(told(shop)).containsExactly("7");
        later(Duration.ofDays(4).plusHours(2));
        ByHand.run(job);
        assertThat(told(shop)).containsExactly("1");
        Deliveries.deliver(delivery);

        assertThat(Letter.to(address).stream().map(Letter::subject).filter(subject -> subject.startsWith("Xem lại")))
                .hasSize(2)
                .allMatch(subject -> subject.contains("Xem lại tin trên Postmart trước ngày"));
    }

    private static List<String> told(ByHand shop) throws SQLException {
        return BehindTheWall.ask(
                "select p.told from channel_posting p join channel_binding b on b.id = p.binding_id where b.account_id"
                        + " = '"
                        + shop.account + "' and p.ended_at is null",
                "channel_posting",
                "channel_binding");
    }

    @Test
    void aStarThatIsLostHasToGoFromThereAtOnce() {
        var address = People.newAddress("htx");
        var shop = new ByHand(mailed(address));
        var recognition = shop.starred();
        var posting = shop.confirmed();
        var member = shop.farm.member();
        ByHand.read(member, posting).body("shown.marks", contains("ocop-4"));
        shop.officer
                .put("/recognitions/" + recognition + "/revocation", Ocop.revocation())
                .then()
                .statusCode(200);

        ByHand.run(job);

        ByHand.read(member, posting)
                .body("state", equalTo("to-remove"))
                .body("why", equalTo("mark-lost"))
                .body("marksLost", contains("ocop-4"));
        Deliveries.deliver(delivery);
        assertThat(Letter.to(address).stream().map(Letter::subject)).contains("Phải gỡ một tin trên Postmart");
        member.put(posting + "/removal").then().body("state", equalTo("to-post"));
    }

    @Test
    void whatIsTakenDownHereHasToGoFromThereAndAfterThreeDaysOfficersSeeIt() throws SQLException {
        var shop = new ByHand();
        var posting = shop.confirmed();
        shop.farm
                .member()
                .delete("/products/" + shop.product + "/listing/publication")
                .then()
                .statusCode(200);
        ByHand.run(job);

        ByHand.read(shop.farm.member(), posting)
                .body("state", equalTo("to-remove"))
                .body("why", equalTo("not-on-offer"));
        shop.officer
                .get("/overdue-postings?limit=200")
                .then()
                .statusCode(200)
                .body("items.businessId", not(hasItem(shop.farm.businessId())));

        BehindTheWall.change(
                "update channel_binding set hand_since = hand_since - interval '3 days 1 minute' where product_id = '"
                        + shop.product + "'",
                "channel_binding");
        var officer = People.atWork(Api.HUNG_YEN, "officer");
        officer.get("/overdue-postings?limit=200").then().body("items.businessId", hasItem(shop.farm.businessId()));
        assertThat(Browser.of(officer)
                        .get("/office/postings")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Tin phải gỡ mà chưa gỡ", ByHand.ADDRESS);
        assertThat(Browser.of(People.atWork(Api.THAI_NGUYEN, "officer"))
                        .get("/office/postings")
                        .asString())
                .doesNotContain(ByHand.ADDRESS)
                .contains("Không có tin nào quá hạn gỡ");

        People.again(shop.farm.member())
                .put(posting + "/removal")
                .then()
                .statusCode(200)
                .body("state", equalTo("unlisted"));
        officer.get("/overdue-postings?limit=200")
                .then()
                .body("items.businessId", not(hasItem(shop.farm.businessId())));
    }

    @Test
    void whoeverIsNotVerifiedAnyMoreHasToTakeItDown() {
        var shop = new ByHand();
        var posting = shop.confirmed();
        shop.officer
                .put("/businesses/" + shop.farm.businessId() + "/suspension", Map.of("reason", "Kiểm tra lại hồ sơ."))
                .then()
                .statusCode(200);
        Deliveries.deliver(delivery);
        ByHand.run(job);

        ByHand.read(shop.officer, posting).body("state", equalTo("to-remove")).body("why", equalTo("not-on-offer"));
    }
}
