package vn.nhan.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhan.marketplace.order.Readings.one;

import io.vertx.core.Vertx;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.binding.ShopsAtWork;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Server;

@Server
class OrderReadingTest {

    private ShopsAtWork shops;
    private Readings readings;
    private PlainMarket market;
    private UUID account;
    private String sku;

    @BeforeEach
    void aShopWithAHundredPackages() throws SQLException {
        shops = new ShopsAtWork();
        readings = new Readings(shops);
        market = new PlainMarket(0, ShopsAtWork.bean(Clock.class));
        account = readings.of(shops.open(market));
        shops.stock(shops.farm().member(), 100);
        sku = shops.sku();
    }

    @AfterEach
    void end() {
        MovableClock.reset();
        shops.close();
    }

    private void sell(int orders) {
        IntStream.range(0, orders).forEach(i -> market.order("o" + i, "open", sku, 1));
    }

    private String stock() throws SQLException {
        return one("select stock from product_variant where id = '" + shops.pack() + "'");
    }

    private String mark(String what) throws SQLException {
        return one("select " + what + " from channel_order_mark where account_id = '" + account + "'");
    }

    @Test
    void ordersAreAskedForEveryQuarterOfAnHour() {
        readings.readDue();
        assertThat(readings.claim()).isEmpty();
        MovableClock.forward(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(readings.claim()).hasSize(1);
    }

    @Test
    void aReadingEndsWhereItsTimeEnds() throws SQLException {
        sell(2);
        readings.readDue();
        assertThat(market.received()).hasSize(1);
        assertThat(mark("lease_until is null")).isEqualTo("t");
    }

    @Test
    void ofManyWorkersOneReadsAnAccount() {
        var claims = IntStream.range(0, 6)
                .parallel()
                .mapToObj(worker -> readings.claim())
                .flatMap(List::stream)
                .toList();
        assertThat(claims).hasSize(1);
    }

    @Test
    void aWorkerThatSleptTooLongKeepsNothing() throws SQLException {
        sell(4);
        var asleep = readings.claim();
        MovableClock.forward(OrderMarks.LEASE.plusSeconds(1));
        readings.ask(account);
        readings.readDue();
        assertThat(stock()).isEqualTo("96");
        var readTo = mark("read_to");

        asleep.forEach(readings::read);

        assertThat(stock()).isEqualTo("96");
        assertThat(mark("read_to")).isEqualTo(readTo);
    }

    @Test
    void whatWasReadBeforeItBrokeOffIsKeptAndTheRestFollows() throws SQLException {
        sell(8);
        // Three on a page: the third page never comes.
        market.inject(Chaos.of(Chaos.Kind.HTTP_500, 1_000, "/orders"));
        readings.readDue();
        assertThat(stock()).isEqualTo("100");
        assertThat(mark("attempts || ' ' || fault_kind")).isEqualTo("1 Transient");

        market.calm();
        market.sales().breaksOffAfter(2);
        readings.ask(account);
        readings.readDue();
        assertThat(stock()).isEqualTo("94");
        assertThat(mark("page")).isEqualTo("6");

        readings.ask(account);
        readings.readDue();
        assertThat(stock()).isEqualTo("92");
        assertThat(mark("attempts || ' ' || (page is null)")).isEqualTo("0 true");
    }

    @Test
    void workersFindWhatIsDueByThemselves() throws Exception {
        sell(2);
        new OrderWorker(
                        ShopsAtWork.bean(OrderHints.class),
                        readings.reader(),
                        ShopsAtWork.bean(TenantDirectory.class),
                        ShopsAtWork.bean(NhanConfig.class),
                        ShopsAtWork.bean(Vertx.class))
                .look()
                .get(60, TimeUnit.SECONDS);

        assertThat(stock()).isEqualTo("98");
    }

    @Test
    void aHookDuringAReadingIsHeardAfterIt() {
        var reading = readings.claim();
        readings.ask(account);
        assertThat(readings.claim()).isEmpty();
        reading.forEach(readings::read);
        assertThat(readings.claim()).hasSize(1);
    }

    @Test
    void whoIsTooFastWaitsAsLongAsTheMarketplaceSays() throws SQLException {
        market.inject(Chaos.of(Chaos.Kind.RATE_LIMIT, 1, "/orders"));
        readings.readDue();
        assertThat(mark("attempts || ' ' || fault_kind")).isEqualTo("0 Throttled");
        assertThat(readings.claim()).isEmpty();
        MovableClock.forward(Duration.ofSeconds(4));
        assertThat(readings.claim()).hasSize(1);
    }

    @Test
    void aSellerWhoShutsUsOutIsToldAndNobodyElseWaits() throws SQLException {
        var good = new PlainMarket(0, ShopsAtWork.bean(Clock.class));
        var another = readings.of(shops.open(good));
        market.inject(Chaos.of(Chaos.Kind.TOKEN_REVOKED, 1_000, ".*"));
        good.order("o1", "open", sku, 5);

        readings.readDue();

        assertThat(shops.rested()).containsExactly("shut-out");
        assertThat(stock()).isEqualTo("95");
        assertThat(one("select count(*) from channel_order where account_id = '" + another + "'"))
                .isEqualTo("1");
    }

    @Test
    void aParkedAccountIsNotReadUntilItIsLetInAgainAndThenFromWhereItStopped() throws SQLException {
        readings.readDue();
        var readTo = mark("read_to");
        set("status = 'parked', parked_reason = 'shut-out'");
        MovableClock.forward(Duration.ofHours(3));
        sell(2);
        assertThat(readings.claim()).isEmpty();

        set("status = 'active', parked_reason = null, connected_at = now() + interval '4 hours'");
        MovableClock.forward(Duration.ofSeconds(1));
        readings.readDue();

        assertThat(stock()).isEqualTo("98");
        assertThat(mark("read_to")).isNotEqualTo(readTo);
    }

    private void set(String what) throws SQLException {
        BehindTheWall.change("update channel_account set " + what + " where id = '" + account + "'", "channel_account");
    }

    @Test
    void anOlderWordAboutAnOrderChangesNothing() throws SQLException {
        sell(1);
        readings.readAll();
        readings.readDue();
        market.move("o0", "cancelled");
        readings.readAll();
        assertThat(stock()).isEqualTo("100");
        BehindTheWall.change(
                "update channel_order set updated_at = now() + interval '1 day' where account_id = '" + account + "'",
                "channel_order");
        market.move("o0", "open");

        readings.readAll();

        assertThat(stock()).isEqualTo("100");
    }

    @Test
    void whatIsNoneOfOursLeavesNoStock() throws SQLException {
        market.order("o1", "open", "somebody-elses", 7);
        market.order("o2", "open", "000000000000-" + shops.pack().toString().replace("-", ""), 7);
        readings.readAll();
        readings.readDue();
        assertThat(stock()).isEqualTo("100");
        assertThat(one("select sum(left_out) from channel_order where account_id = '" + account + "'"))
                .isEqualTo("4");
    }
}
