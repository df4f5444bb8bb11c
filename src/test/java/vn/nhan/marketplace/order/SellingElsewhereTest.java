package vn.nhan.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhan.marketplace.order.Readings.one;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.binding.ShopsAtWork;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Server;

/** Ten packages, on sale at two marketplaces at once. */
@Server
class SellingElsewhereTest {

    private ShopsAtWork shops;
    private Readings readings;
    private PlainMarket one;
    private PlainMarket other;
    private UUID first;
    private UUID second;
    private String sku;

    @BeforeEach
    void tenPackagesAtTwoMarketplaces() throws SQLException {
        shops = new ShopsAtWork();
        readings = new Readings(shops);
        var clock = ShopsAtWork.bean(Clock.class);
        one = new PlainMarket(0, clock);
        other = new PlainMarket(0, clock);
        first = readings.of(shops.open(one));
        second = readings.of(shops.open(other));
        shops.stock(shops.farm().member(), 10);
        sku = shops.sku();
        List.of(first, second)
                .forEach(account -> shops.farm()
                        .member()
                        .put("/channel-accounts/" + account + "/listings", Map.of("products", List.of(shops.product())))
                        .then()
                        .statusCode(200));
        shops.work();
        readings.readDue();
        shops.work();
        assertThat(shown(one)).isEqualTo(10);
        assertThat(shown(other)).isEqualTo(10);
    }

    @AfterEach
    void end() {
        MovableClock.reset();
        shops.close();
    }

    private long shown(PlainMarket market) {
        return market.bySku(sku).orElseThrow().stock();
    }

    private String stock() throws SQLException {
        return one("select stock from product_variant where id = '" + shops.pack() + "'");
    }

    private static long writes(PlainMarket market) {
        return market.received().stream().filter(Asked::isWrite).count();
    }

    @Test
    void whatOneSellsTheOtherNoLongerHas() throws SQLException {
        var before = writes(one);
        one.sell("o1", sku, 3);

        readings.readAll();
        shops.work();

        assertThat(stock()).isEqualTo("7");
        assertThat(shown(other)).isEqualTo(7);
        // It has lowered its own stock itself: nothing is written there, and nothing is sold twice.
        assertThat(shown(one)).isEqualTo(7);
        assertThat(writes(one)).isEqualTo(before);

        readings.readAll();
        shops.work();
        assertThat(stock()).isEqualTo("7");
    }

    @Test
    void theLastPackagesAreSoldToNobodyElse() throws SQLException {
        one.sell("o1", sku, 10);
        readings.readAll();
        shops.work();
        assertThat(shown(other)).isZero();

        // Sold at the same moment, before we could tell: never below nothing, and none given back that weren't there.
        other.sell("o2", sku, 2);
        readings.readAll();
        shops.work();
        assertThat(stock()).isEqualTo("0");
        other.move("o2", "cancelled");
        readings.readAll();
        shops.work();
        assertThat(stock()).isEqualTo("0");
        assertThat(shown(other)).isZero();
    }

    @Test
    void whatIsCancelledCanBeSoldEverywhereAgain() throws SQLException {
        one.sell("o1", sku, 3);
        readings.readAll();
        shops.work();
        one.move("o1", "cancelled");

        for (int i = 0; i < 3; i++) {
            readings.readAll();
            shops.work();
        }

        assertThat(stock()).isEqualTo("10");
        assertThat(shown(one)).isEqualTo(10);
        assertThat(shown(other)).isEqualTo(10);
    }

    @Test
    void whatNobodyPaidForYetIsKeptAside() throws SQLException {
        one.order("o1", "unpaid", sku, 4);
        one.editByHand(sku, Map.of("stock", 6L));
        readings.readAll();
        shops.work();

        assertThat(stock()).isEqualTo("10");
        assertThat(shown(one)).isEqualTo(6);
        assertThat(shown(other)).isEqualTo(6);

        one.move("o1", "open");
        readings.readAll();
        shops.work();
        assertThat(stock()).isEqualTo("6");
        assertThat(shown(other)).isEqualTo(6);
        assertThat(one("select outcome from stock_reservation where variant_id = '" + shops.pack() + "'"))
                .isEqualTo("sold");
    }

    @Test
    void anUnreadOrderIsNotGivenBackByALook() throws SQLException {
        one.sell("o1", sku, 3);

        MovableClock.forward(Duration.ofHours(6).plusSeconds(1));
        shops.work();

        assertThat(shown(one)).isEqualTo(7);
        assertThat(one("select awaits_orders from channel_binding where account_id = '" + first + "'"))
                .isEqualTo("t");
        // It asked for orders itself.
        readings.readDue();
        shops.work();
        assertThat(stock()).isEqualTo("7");
        assertThat(shown(one)).isEqualTo(7);
        assertThat(shown(other)).isEqualTo(7);
        assertThat(one("select awaits_orders from channel_binding where account_id = '" + first + "'"))
                .isEqualTo("f");
    }

    @Test
    void whatSomebodyLoweredThereByHandIsRaisedOnceOrdersAreRead() throws SQLException {
        one.editByHand(sku, Map.of("stock", 4L));

        MovableClock.forward(Duration.ofHours(6).plusSeconds(1));
        shops.work();
        assertThat(shown(one)).isEqualTo(4);
        assertThat(standsAt(first)).isEqualTo("live, behind");
        readings.readDue();
        shops.work();

        assertThat(shown(one)).isEqualTo(10);
        assertThat(stock()).isEqualTo("10");
        assertThat(standsAt(first)).isEqualTo("live, done");
    }

    @Test
    void whatCanBeSeenAndNotBoughtIsNotCalledPublished() throws SQLException {
        one.editByHand(sku, Map.of("stock", 0L));

        MovableClock.forward(Duration.ofHours(6).plusSeconds(1));
        shops.work();
        assertThat(standsAt(first)).isEqualTo("due, behind");
        readings.readDue();
        shops.work();

        assertThat(shown(one)).isEqualTo(10);
        assertThat(standsAt(first)).isEqualTo("live, done");
    }

    private static String standsAt(UUID account) throws SQLException {
        return one("select phase || case when generation = done_generation then ', done' else ', behind' end from"
                + " channel_binding where account_id = '" + account + "'");
    }

    @Test
    void whatIsNotCountedStaysUncounted() throws SQLException {
        shops.stock(shops.farm().member(), null);
        one.sell("o1", sku, 3);
        readings.readAll();
        shops.work();

        assertThat(stock()).isNull();
        assertThat(one("select settled || ' ' || off_stock from channel_order_line where account_id = '" + first + "'"))
                .isEqualTo("taken 0");
        one.move("o1", "cancelled");
        readings.readAll();
        assertThat(stock()).isNull();
    }

    @Test
    void whatWasSoldBeforeTheAccountWasConnectedIsNotOurs() throws SQLException {
        one.sell("o1", sku, 3);
        one.sales().placed("o1", Instant.now().minus(Duration.ofDays(1)));
        readings.readAll();

        assertThat(stock()).isEqualTo("10");
        assertThat(one("select count(*) from channel_order where account_id = '" + first + "'"))
                .isEqualTo("0");
    }

    @Test
    void nothingOfWhoBoughtIsKept() throws SQLException {
        one.sell("o1", sku, 3);
        readings.readAll();

        var kept = one("select (select string_agg(cast(o as text), ' ') from channel_order o where o.account_id = '"
                + first + "') || (select string_agg(cast(l as text), ' ') from channel_order_line l where l.account_id"
                + " = '" + first + "') || (select string_agg(cast(m as text), ' ') from channel_order_mark m where"
                + " m.account_id = '" + first + "')");
        assertThat(kept).doesNotContain("Người", "Mua", "HANG-CUA-HO");
        // The line that names nothing of ours is only counted.
        assertThat(one("select left_out from channel_order where account_id = '" + first + "'"))
                .isEqualTo("1");
        assertThat(one("select count(*) from channel_order_line where account_id = '" + first + "'"))
                .isEqualTo("1");
    }
}
