package vn.nhan.marketplace.woocommerce;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.tck.ConnectorTck;
import vn.nhan.marketplace.tck.MovingClock;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.woocommerce.WooSimulator;

class WooConnectorTest extends ConnectorTck {

    @Override
    protected Connector connector() {
        return new WooConnector();
    }

    @Override
    protected Simulator simulator(MovingClock clock) {
        return new WooSimulator(0, clock);
    }

    @Override
    protected Credentials credentials(Simulator simulator) {
        return Credentials.of(
                Map.of(
                        WooSignature.KEY, WooSimulator.KEY,
                        WooSignature.SECRET, WooSimulator.SECRET,
                        WooHooks.SECRET, WooSimulator.HOOK_SECRET),
                Map.of(Credentials.ADDRESS, simulator.base().toString()));
    }

    @Override
    protected Hook hook(Simulator simulator, String remoteId) {
        var delivery = ((WooSimulator) simulator).delivery("product.updated", remoteId);
        var headers = delivery.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> java.util.List.of(one.getValue())));
        return new Hook(
                "POST",
                "https://nhan.example/hooks/woocommerce",
                headers,
                Payload.of("application/json", delivery.body()),
                Instant.EPOCH);
    }
}
