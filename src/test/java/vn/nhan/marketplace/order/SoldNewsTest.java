package vn.nhan.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.binding.ShopsAtWork;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Server;

/** What is told of sales, to the department and to the seller. */
@Server
class SoldNewsTest {

    private final OutboxDelivery delivery;
    private ShopsAtWork shops;
    private Readings readings;
    private PlainMarket market;
    private UUID account;

    SoldNewsTest(OutboxDelivery delivery) {
        this.delivery = delivery;
    }

    @BeforeEach
    void aShop() throws SQLException {
        shops = new ShopsAtWork();
        readings = new Readings(shops);
        market = new PlainMarket(0, ShopsAtWork.bean(Clock.class));
        account = readings.of(shops.open(market));
        shops.stock(shops.farm().member(), 10);
    }

    @AfterEach
    void end() {
        MovableClock.reset();
        shops.close();
    }

    @Test
    void theFirstSaleIsAMilestoneWithItsEvidence() throws SQLException {
        market.order("o1", "unpaid", shops.sku(), 2);
        readings.readAll();
        Deliveries.deliver(delivery);
        assertThat(milestones()).isEmpty();

        market.order("o1", "open", shops.sku(), 2);
        market.order("o2", "open", shops.sku(), 3);
        readings.readAll();
        readings.readDue();
        Deliveries.deliver(delivery);

        assertThat(milestones()).hasSize(1);
        assertThat(milestones().get(0)).startsWith("Plain listing ");
        var told = BehindTheWall.ask(
                "select cast(body as text) from outbox where type = 'SoldElsewhere' and body ->> 'businessId' = '"
                        + shops.farm().businessId() + "'",
                "outbox");
        assertThat(told).allSatisfy(body -> assertThat(body).doesNotContain("Người", "85000"));
    }

    private java.util.List<String> milestones() throws SQLException {
        return BehindTheWall.ask(
                "select m.channel || ' ' || m.evidence_type || ' ' || m.reached_at from milestone m where m.kind = 'sold' and"
                        + " m.business_id = '" + shops.farm().businessId() + "'",
                "milestone");
    }

    @Test
    void theSellerSeesPackagesByMonthAndNothingElse() throws SQLException {
        var api = "/channel-accounts/" + account + "/orders";
        var page = "/my/marketplaces/" + account + "/orders";
        var browser = Browser.of(shops.farm().member());
        shops.farm()
                .member()
                .get(api)
                .then()
                .statusCode(200)
                .body("readTo", nullValue())
                .body("months", empty());
        assertThat(browser.get(page).then().statusCode(200).extract().asString())
                .contains("Chưa có gói nào được bán");

        market.order("o1", "open", shops.sku(), 3);
        market.order("o2", "open", shops.sku(), 9);
        market.order("o3", "open", shops.sku(), 1);
        readings.readAll();
        market.move("o3", "cancelled");
        readings.readAll();

        shops.farm()
                .member()
                .get(api)
                .then()
                .statusCode(200)
                .body("readTo", notNullValue())
                .body("failing", equalTo(false))
                .body("months", hasSize(1))
                .body("months[0].product", equalTo(Farm.PRODUCT))
                .body("months[0].packages", equalTo(12))
                .body("months[0].offStock", equalTo(10));
        assertThat(browser.get(page).asString()).contains(Farm.PRODUCT).doesNotContain("Người Mua");
    }
}
