package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Ocop;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** What may not be sold any more, or not as what it was sold, comes off the marketplaces with the next look, and is read back as gone. */
@Server
class WithdrawalTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final OutboxDelivery outbox;
    private final Clock clock;
    private PlainMarket market;
    private ShopsAtWork shops;
    private Api officer;
    private UUID account;

    WithdrawalTest(OutboxDelivery outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @BeforeEach
    void aShop() throws SQLException {
        market = new PlainMarket(0, clock);
        shops = new ShopsAtWork();
        officer = People.atWork(Api.HUNG_YEN, "officer");
        account = shops.open(market);
    }

    @AfterEach
    void close() {
        MovableClock.reset();
        shops.close();
        market.close();
    }

    @Test
    void revokedStarsTakeItOffUntilThereAreAsManyAgain() throws SQLException {
        var stars = starred(Ocop.certificate());
        sold();

        officer.put("/recognitions/" + stars + "/revocation", Ocop.revocation())
                .then()
                .statusCode(200);
        shops.work();
        isGone("withdrawn");
        assertThat(row("lost")).isEqualTo("ocop-4");

        starred(Ocop.starsOnly(3, Ocop.ISSUED, "province", Ocop.ISSUER));
        shops.work();
        isGone("withdrawn");

        starred(Ocop.certificate());
        shops.work();
        isThere();
        assertThat(row("lost")).isEmpty();
    }

    @Test
    void itsSellerSellsItOnWithout() throws SQLException {
        var stars = starred(Ocop.certificate());
        sold();
        officer.put("/recognitions/" + stars + "/revocation", Ocop.revocation())
                .then()
                .statusCode(200);
        shops.work();
        isGone("withdrawn");
        var binding = row("id");
        shops.farm()
                .member()
                .get("/channel-accounts/" + account + "/listings/" + binding)
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));

        decided(binding).then().statusCode(200);
        shops.work();

        isThere();
        decided(binding).then().statusCode(409);
    }

    @Test
    void starsThatRunOutTakeItOffOnTheirDay() throws SQLException {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        starred(Ocop.starsOnly(4, today.minusMonths(36).plusDays(2), "province", Ocop.ISSUER));
        sold();
        assertThat(shops.claimed()).isZero();

        MovableClock.forward(Duration.ofDays(3));
        shops.work();

        isGone("withdrawn");
    }

    @Test
    void whatNeverHadStarsLosesNone() throws SQLException {
        sold();
        var stars = starred(Ocop.certificate());
        officer.put("/recognitions/" + stars + "/revocation", Ocop.revocation())
                .then()
                .statusCode(200);

        shops.work();

        isThere();
    }

    @Test
    void aSellerWhoIsSuspendedSellsNowhere() throws SQLException {
        sold();
        var suspension = "/businesses/" + shops.farm().businessId() + "/suspension";

        officer.put(suspension, Map.of("reason", "Có phản ánh cần làm rõ."))
                .then()
                .statusCode(200);
        Deliveries.deliver(outbox);
        shops.work();
        isGone("unlisted");

        officer.delete(suspension).then().statusCode(200);
        Deliveries.deliver(outbox);
        shops.work();
        isThere();
    }

    @Test
    void whatAnOfficerTakesDownIsTakenDownThereToo() throws SQLException {
        sold();
        var listing = row("listing_id");

        officer.put(
                        "/listings/" + listing + "/take-down",
                        Map.of("reason", "misleading", "text", "Ảnh không phải nhãn lồng."))
                .then()
                .statusCode(200);
        shops.work();

        isGone("unlisted");
    }

    private String starred(Map<String, Object> certificate) {
        var id = Ocop.declared(shops.farm().member(), shops.product(), certificate);
        officer.put("/recognitions/" + id + "/check").then().statusCode(200);
        return id;
    }

    private void sold() throws SQLException {
        shops.farm()
                .member()
                .put(listings(), Map.of("products", java.util.List.of(shops.product())))
                .then()
                .statusCode(200);
        shops.work();
        isThere();
    }

    private String listings() {
        return "/channel-accounts/" + account + "/listings";
    }

    private io.restassured.response.Response decided(String binding) {
        return shops.farm().member().put(listings() + "/" + binding + "/decision", Map.of("choice", "without"));
    }

    private void isThere() throws SQLException {
        assertThat(row("phase")).isEqualTo("live");
        assertThat(market.probe().bySku(shops.sku()).orElseThrow().buyable()).isTrue();
    }

    /** And that was read back after it was done. */
    private void isGone(String phase) throws SQLException {
        assertThat(row("phase")).isEqualTo(phase);
        assertThat(market.probe().bySku(shops.sku()).filter(goods -> goods.buyable()))
                .isEmpty();
        assertThat(row("read_at > written_at or read_at = written_at")).isEqualTo("t");
        assertThat(row("done_generation = generation")).isEqualTo("t");
    }

    private String row(String what) throws SQLException {
        return BehindTheWall.ask(
                        "select " + what + " from channel_binding where account_id = '" + account + "'",
                        "channel_binding")
                .get(0);
    }
}
