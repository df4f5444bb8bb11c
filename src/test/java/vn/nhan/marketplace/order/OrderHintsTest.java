package vn.nhan.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhan.marketplace.order.Readings.one;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.binding.ShopsAtWork;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Server;

@Server
class OrderHintsTest {

    private final OrderHints hints;
    private ShopsAtWork shops;
    private Readings readings;
    private PlainMarket market;
    private UUID account;

    OrderHintsTest(OrderHints hints) {
        this.hints = hints;
    }

    @BeforeEach
    void aShopWhoseOrdersWereReadAndWhoseGoodsRest() throws SQLException {
        shops = new ShopsAtWork();
        readings = new Readings(shops);
        market = new PlainMarket(0, ShopsAtWork.bean(Clock.class));
        account = readings.of(shops.open(market));
        shops.stock(shops.farm().member(), 10);
        shops.farm()
                .member()
                .put("/channel-accounts/" + account + "/listings", Map.of("products", List.of(shops.product())))
                .then()
                .statusCode(200);
        shops.work();
        readings.readDue();
        assertThat(readings.claim()).isEmpty();
    }

    @AfterEach
    void end() {
        MovableClock.reset();
        shops.close();
    }

    private void hook(String delivery, boolean orders, String ids) throws SQLException {
        BehindTheWall.change(
                "insert into channel_hook (tenant_id, account_id, delivery, topic, remote_ids, orders, received_at) select"
                        + " tenant_id, id, '" + delivery + "', 'any', '" + ids + "', " + orders
                        + ", now() from channel_account where id = '" + account + "'",
                "channel_hook",
                "channel_account");
    }

    private void take() {
        ShopsAtWork.done(() -> hints.take(shops.tenant()));
    }

    private String open() throws SQLException {
        return one("select count(*) from channel_hook where account_id = '" + account + "' and handled_at is null");
    }

    private String isDue() throws SQLException {
        return one(
                "select due_at <= now() and read_at is null from channel_binding where account_id = '" + account + "'");
    }

    @Test
    void aHookAboutOrdersHasThemReadAtOnce() throws SQLException {
        hook("d1", true, "{}");
        take();
        assertThat(open()).isEqualTo("0");
        assertThat(readings.claim()).hasSize(1);
        assertThat(isDue()).isEqualTo("f");
    }

    @Test
    void whatNobodyKnowsIsHandledInSilence() throws SQLException {
        hook("d1", false, "{somebody-elses,999}");
        take();
        assertThat(open()).isEqualTo("0");
        assertThat(isDue()).isEqualTo("f");
    }

    @Test
    void whatSomebodyWorksAtIsMarkedWhenHeIsThrough() throws SQLException {
        var id = one("select remote_id from channel_binding where account_id = '" + account + "'");
        lease("now() + interval '1 minute'");
        hook("d2", false, "{" + id + "}");
        take();
        assertThat(open()).isEqualTo("1");

        lease("null");
        take();
        assertThat(open()).isEqualTo("0");
        assertThat(isDue()).isEqualTo("t");
    }

    private void lease(String until) throws SQLException {
        BehindTheWall.change(
                "update channel_binding set lease_until = " + until + " where account_id = '" + account + "'",
                "channel_binding");
    }

    private String stock() throws SQLException {
        return one("select stock from product_variant where id = '" + shops.pack() + "'");
    }

    /** What was read of the orders, so often as hooks said so. */
    private void hear(String delivery) throws SQLException {
        hook(delivery, true, "{o1}");
        take();
        assertThat(readings.claim()).as("asked for by %s", delivery).satisfies(due -> {
            assertThat(due).hasSize(1);
            due.forEach(readings::read);
        });
    }

    @Test
    void whatAHookTellsOfIsReadAndNotBelieved() throws SQLException {
        hear("d1");
        assertThat(stock()).isEqualTo("10");

        market.order("o1", "open", shops.sku(), 3);
        hear("d2");
        assertThat(stock()).isEqualTo("7");
    }

    @Test
    void anOldHookThatComesLateOnlyHasThemReadAgain() throws SQLException {
        market.order("o1", "open", shops.sku(), 3);
        hear("d2");
        market.move("o1", "cancelled");
        hear("d3");
        assertThat(stock()).isEqualTo("10");

        hear("d1");
        assertThat(stock()).isEqualTo("10");
        assertThat(one("select count(*) from channel_order where account_id = '" + account + "'"))
                .isEqualTo("1");
    }

    @Test
    void hooksThatAreReplayedTakeNothingOffAgain() throws SQLException {
        market.order("o1", "open", shops.sku(), 3);
        for (int i = 0; i < 4; i++) {
            hear("d" + i);
            assertThat(stock()).isEqualTo("7");
        }
    }

    @Test
    void severalHooksAreOneReading() throws SQLException {
        market.order("o1", "open", shops.sku(), 3);
        for (int i = 0; i < 5; i++) {
            hook("d" + i, true, "{o1}");
        }
        take();
        assertThat(open()).isEqualTo("0");
        assertThat(readings.claim()).hasSize(1).allSatisfy(readings::read);
        assertThat(readings.claim()).isEmpty();
        assertThat(stock()).isEqualTo("7");
    }
}
