package vn.nhan.marketplace.shopee;

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
import vn.nhan.simulator.shopee.ShopeeSimulator;

class ShopeeTckTest extends ConnectorTck {

    private static final String CALLBACK = "https://nhan.example/hooks/shopee";

    @Override
    protected Connector connector() {
        return new ShopeeConnector();
    }

    @Override
    protected Simulator simulator(MovingClock clock) {
        return new ShopeeSimulator(0, clock);
    }

    @Override
    protected Credentials credentials(Simulator simulator) {
        return ShopeeSellingTest.credentials();
    }

    @Override
    protected Desired fitting(Desired sample) {
        return Samples.in(sample, "100781", Map.of("100010", "Việt Nam"));
    }

    @Override
    protected Hook hook(Simulator simulator, String remoteId) {
        var push = ((ShopeeSimulator) simulator).push(16, CALLBACK, Map.of("item_id", Long.parseLong(remoteId)));
        return new Hook(
                "POST",
                CALLBACK,
                push.headers().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue()))),
                Payload.of("application/json", push.body()),
                java.time.Instant.EPOCH);
    }

    @Override
    public boolean signsTheTime() {
        return true;
    }

    @Override
    public String liveWord() {
        return "NORMAL";
    }
}
