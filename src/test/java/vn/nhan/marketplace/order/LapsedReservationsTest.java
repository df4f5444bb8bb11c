package vn.nhan.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhan.marketplace.order.Readings.one;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.binding.ShopsAtWork;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Server;

/** Packages that somebody spoke for and never bought can be bought everywhere again. */
@Server
class LapsedReservationsTest {

    private ShopsAtWork shops;
    private Readings readings;
    private PlainMarket market;
    private UUID account;

    @BeforeEach
    void tenPackagesAtAMarketplace() throws SQLException {
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
        shops.work();
    }

    @AfterEach
    void end() {
        Deliveries.deliver(ShopsAtWork.bean(OutboxDelivery.class));
        shops.close();
    }

    @Test
    void aMarketplaceHearsOnceOfAReservationWhoseTimeIsUp() throws Throwable {
        reserve("A", 60);
        reserve("B", 600);
        shops.work();
        assertThat(shown()).isEqualTo(4);

        lapse();
        assertThat(outcome("A")).isNull();

        // Not by the clock: what other tests reserved stays.
        BehindTheWall.change(
                "update stock_reservation set expires_at = now() - interval '1 minute' where reference = 'A' and"
                        + " variant_id = '" + shops.pack() + "'",
                "stock_reservation");
        var before = generation();
        lapse();
        var after = generation();
        assertThat(after).isEqualTo(before + 1);
        assertThat(outcome("A")).isEqualTo("released");
        assertThat(outcome("B")).isNull();
        shops.work();
        readings.readAll();
        shops.work();
        assertThat(shown()).isEqualTo(7);
        assertThat(one("select stock from product_variant where id = '" + shops.pack() + "'"))
                .isEqualTo("10");

        lapse();
        assertThat(generation()).isEqualTo(after);
    }

    private void reserve(String reference, int minutes) throws SQLException {
        shops.farm()
                .member()
                .post(
                        "/variants/" + shops.pack() + "/reservations",
                        Map.of("quantity", 3, "reference", reference, "minutes", minutes))
                .then()
                .statusCode(201);
    }

    private long shown() throws SQLException {
        return market.bySku(shops.sku()).orElseThrow().stock();
    }

    private String outcome(String reference) throws SQLException {
        return one("select outcome from stock_reservation where variant_id = '" + shops.pack() + "' and reference = '"
                + reference + "'");
    }

    private long generation() throws SQLException {
        return Long.parseLong(one("select generation from channel_binding where account_id = '" + account + "'"));
    }

    private static void lapse() throws Throwable {
        var job = Arc.container().listAll(RecurringJob.class).stream()
                .map(InstanceHandle::get)
                .filter(one -> one.name().equals("lapse-reservations"))
                .findFirst()
                .orElseThrow();
        VertxContextSupport.subscribeAndAwait(job::run);
    }
}
