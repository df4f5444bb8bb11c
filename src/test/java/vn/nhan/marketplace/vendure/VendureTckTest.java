package vn.nhan.marketplace.vendure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.RemoteOrder;
import vn.nhan.marketplace.tck.ConnectorTck;
import vn.nhan.marketplace.tck.MovingClock;
import vn.nhan.marketplace.tck.Own;
import vn.nhan.marketplace.tck.Samples;
import vn.nhan.marketplace.tck.ShopGroups;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.vendure.VendureBuyer;
import vn.nhan.simulator.vendure.VendureFront;
import vn.nhan.simulator.vendure.VendurePeer;

/** Against Vendure itself: what goes wrong, goes wrong in front of it. */
class VendureTckTest extends ConnectorTck implements ShopGroups {

    @BeforeAll
    static void theShopIsOpen() {
        Assumptions.assumeTrue(VendurePeer.running().isPresent(), "no live shop: Node or its packages can't be had");
    }

    @Override
    protected Connector connector() {
        return new VendureConnector();
    }

    @Override
    protected Simulator simulator(MovingClock clock) {
        return new VendureFront(VendurePeer.running().orElseThrow(), clock);
    }

    @Override
    protected Credentials credentials(Simulator simulator) {
        var peer = VendurePeer.running().orElseThrow();
        return Credentials.of(
                Map.of(VendureConnector.KEY, peer.apiKey(), VendureConnector.CHANNEL, peer.channelToken()),
                Map.of(Credentials.ADDRESS, simulator.base().toString()));
    }

    /** A shop sends none. */
    @Override
    protected Hook hook(Simulator simulator, String remoteId) {
        return new Hook("POST", "https://nhan.example/hooks/vendure", Map.of(), Payload.NONE, Instant.EPOCH);
    }

    @Override
    public ConnectorTck kit() {
        return this;
    }

    @Override
    public Connector shop() {
        return connector();
    }

    /** Its orders have the time of its own clock. */
    @Override
    public void bought(long number, Instant changed, String sku) {
        throw new UnsupportedOperationException();
    }

    @Test
    @Override
    public void everyOrderComesOnce() {
        var peer = VendurePeer.running().orElseThrow();
        var want = Samples.longan(1);
        Own.live(this, want);
        var start = Instant.now().minusSeconds(1);
        var ids = List.of(new VendureBuyer(peer).buys(want.sku(), 2), new VendureBuyer(peer).buys(want.sku(), 3));

        var page = ordersFrom(start);

        assertThat(page.next()).isEmpty();
        // Those of another test may be as young.
        var ours = page.orders().stream()
                .filter(order -> ids.contains(order.remoteId()))
                .toList();
        assertThat(ours).extracting(RemoteOrder::remoteId).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ours).extracting(RemoteOrder::state).containsOnly(RemoteOrder.State.OPEN);
        assertThat(ours)
                .extracting(RemoteOrder::lines)
                .containsExactlyInAnyOrder(
                        List.of(new RemoteOrder.Line(want.sku(), 2, 85_000)),
                        List.of(new RemoteOrder.Line(want.sku(), 3, 85_000)));
        assertThat(ordersFrom(Instant.now().plusSeconds(60)).orders()).isEmpty();
    }

    @Test
    void nothingIsAskedOfWhoBought() {
        var want = Samples.longan(1);
        Own.live(this, want);
        new VendureBuyer(VendurePeer.running().orElseThrow()).buys(want.sku(), 1);

        ordersFrom(Instant.now().minusSeconds(60));

        var asked = probe().received().get(probe().received().size() - 1).text();
        assertThat(asked).contains("orders(").doesNotContain("customer", "Address", "email", "phone");
    }

    /** What waits to be sent is no longer for sale, and doesn't come back by a write of ours. */
    @Test
    void whatIsPromisedIsNotSoldAgain() {
        var want = Samples.longan(1);
        Own.live(this, want);
        new VendureBuyer(VendurePeer.running().orElseThrow()).buys(want.sku(), 5);
        var fewer = Samples.later(want, change -> change.stock(35));
        Own.live(this, fewer);
        assertThat(probe().bySku(want.sku()).orElseThrow().stock()).isEqualTo(40);

        Own.live(this, Samples.later(fewer, change -> change.stock(10)));

        assertThat(probe().bySku(want.sku()).orElseThrow().stock()).isEqualTo(15);
    }

    private OrderPage ordersFrom(Instant from) {
        return shop().orders(new OrderWindow(from, from.plusSeconds(600), Optional.empty()), Own.line(this))
                .await()
                .atMost(Duration.ofSeconds(10));
    }
}
