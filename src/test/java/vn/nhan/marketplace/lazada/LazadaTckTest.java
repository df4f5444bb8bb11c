package vn.nhan.marketplace.lazada;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.tck.ConnectorTck;
import vn.nhan.marketplace.tck.MovingClock;
import vn.nhan.marketplace.tck.Samples;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.lazada.LazadaSimulator;

class LazadaTckTest extends ConnectorTck {

    @Override
    protected Connector connector() {
        return new LazadaConnector();
    }

    @Override
    protected Simulator simulator(MovingClock clock) {
        return new LazadaSimulator(0, clock);
    }

    @Override
    protected Credentials credentials(Simulator simulator) {
        return LazadaSellingTest.credentials();
    }

    @Override
    protected Desired fitting(Desired sample) {
        return Samples.in(sample, "10003011", Map.of("country_origin", "Việt Nam"));
    }

    @Override
    protected Hook hook(Simulator simulator, String remoteId) {
        var delivery = ((LazadaSimulator) simulator).push(1, Map.of("itemId", Long.parseLong(remoteId)));
        return new Hook(
                "POST",
                "https://nhan.example/hooks/lazada",
                delivery.headers().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue()))),
                Payload.of("application/json", delivery.body()),
                java.time.Instant.EPOCH);
    }

    @Override
    public boolean signsTheTime() {
        return true;
    }

    @Override
    public String liveWord() {
        return "active";
    }
}
