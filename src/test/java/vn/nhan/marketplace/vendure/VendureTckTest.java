package vn.nhan.marketplace.vendure;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.tck.ConnectorTck;
import vn.nhan.marketplace.tck.MovingClock;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.vendure.VendureFront;
import vn.nhan.simulator.vendure.VendurePeer;

/** Against Vendure itself: what goes wrong, goes wrong in front of it. */
class VendureTckTest extends ConnectorTck {

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
}
