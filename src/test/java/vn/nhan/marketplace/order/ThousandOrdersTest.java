package vn.nhan.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhan.marketplace.order.Readings.one;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.binding.ShopsAtWork;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.lazada.LazadaConnector;
import vn.nhan.marketplace.shopee.ShopeeConnector;
import vn.nhan.marketplace.tiki.TikiConnector;
import vn.nhan.simulator.lazada.LazadaSimulator;
import vn.nhan.simulator.shopee.ShopeeSimulator;
import vn.nhan.simulator.tiki.TikiSimulator;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Server;

/** A thousand orders at three marketplaces, several of them in the same second over the edge of a page: each once. */
@Server
class ThousandOrdersTest {

    private static final int ORDERS = 1_000;

    private ShopsAtWork shops;
    private Readings readings;
    private Clock clock;
    private String sku;
    private Instant from;

    @BeforeEach
    void aMillionPackages() throws SQLException {
        shops = new ShopsAtWork();
        readings = new Readings(shops);
        clock = ShopsAtWork.bean(Clock.class);
        shops.stock(shops.farm().member(), 1_000_000);
        sku = shops.sku();
        // Within the minute since which the account is connected: over sixty orders change in one second.
        from = clock.instant().truncatedTo(ChronoUnit.SECONDS).minusSeconds(40);
    }

    @AfterEach
    void end() {
        MovableClock.reset();
        shops.close();
    }

    private Instant changed(int order) {
        return from.plusSeconds(order / 70);
    }

    private void everyOrderCountsOnce(UUID account) throws SQLException {
        readings.of(account);
        for (int i = 0; i < 3; i++) {
            readings.readAll();
        }
        assertThat(one("select count(*) from channel_order where account_id = '" + account + "'"))
                .isEqualTo(Integer.toString(ORDERS));
        assertThat(one("select stock from product_variant where id = '" + shops.pack() + "'"))
                .isEqualTo(Integer.toString(1_000_000 - 2 * ORDERS));
        assertThat(one("select sum(off_stock) from channel_order_line where account_id = '" + account + "'"))
                .isEqualTo(Integer.toString(2 * ORDERS));
    }

    @Test
    void shopee() throws SQLException {
        var market = new ShopeeSimulator(0, clock);
        IntStream.range(0, ORDERS)
                .forEach(i -> market.sales().add("26110%04d".formatted(i), "READY_TO_SHIP", changed(i), sku, 2));
        everyOrderCountsOnce(shops.open(
                "shopee",
                new ShopeeConnector(),
                market,
                Credentials.of(
                        Map.of(
                                "partner-key",
                                ShopeeSimulator.PARTNER_KEY,
                                Credentials.ACCESS_TOKEN,
                                ShopeeSimulator.ACCESS_TOKEN,
                                Credentials.REFRESH_TOKEN,
                                ShopeeSimulator.REFRESH_TOKEN),
                        Map.of("partner-id", ShopeeSimulator.PARTNER_ID, "shop-id", ShopeeSimulator.SHOP_ID))));
    }

    @Test
    void lazada() throws SQLException {
        var market = new LazadaSimulator(0, clock);
        IntStream.range(0, ORDERS).forEach(i -> market.sales().put(260_000 + i, "pending", changed(i), sku, 2));
        everyOrderCountsOnce(shops.open(
                "lazada",
                new LazadaConnector(),
                market,
                credentials(
                        "app-secret",
                        LazadaSimulator.APP_SECRET,
                        LazadaSimulator.ACCESS_TOKEN,
                        LazadaSimulator.APP_KEY)));
    }

    @Test
    void tiki() throws SQLException {
        var market = new TikiSimulator(0, clock);
        IntStream.range(0, ORDERS)
                .forEach(i -> market.sales().put("T%05d".formatted(i), "processing", changed(i), sku, 2));
        everyOrderCountsOnce(shops.open(
                "tiki",
                new TikiConnector(),
                market,
                credentials(
                        "app-secret", TikiSimulator.APP_SECRET, TikiSimulator.ACCESS_TOKEN, TikiSimulator.APP_KEY)));
    }

    private static Credentials credentials(String name, String secret, String access, String application) {
        return Credentials.of(Map.of(name, secret, Credentials.ACCESS_TOKEN, access), Map.of("app-key", application));
    }
}
