package vn.nhan.marketplace.plain;

import java.util.Map;
import java.util.Set;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.tck.ConnectorTck;
import vn.nhan.marketplace.tck.MovingClock;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.plain.PlainMarket;

class PlainTest extends ConnectorTck {

    @Override
    protected Connector connector() {
        return new PlainConnector();
    }

    @Override
    protected Simulator simulator(MovingClock clock) {
        return new PlainMarket(0, clock);
    }

    @Override
    protected Credentials credentials(Simulator simulator) {
        return Credentials.of(
                Map.of(Credentials.ACCESS_TOKEN, "token-secret-of-a-plain-shop"),
                Map.of(Credentials.ADDRESS, simulator.base().toString()));
    }

    @Override
    public Set<String> rules() {
        return Set.of("title.missing", "title.too-long", "price.zero");
    }

    @Override
    protected Hook hook(Simulator simulator, String remoteId) {
        throw new UnsupportedOperationException("it sends none");
    }
}
