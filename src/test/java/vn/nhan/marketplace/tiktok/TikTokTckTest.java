package vn.nhan.marketplace.tiktok;

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
import vn.nhan.simulator.tiktok.TikTokSimulator;

class TikTokTckTest extends ConnectorTck {

    @Override
    protected Connector connector() {
        return new TikTokConnector();
    }

    @Override
    protected Simulator simulator(MovingClock clock) {
        return new TikTokSimulator(0, clock);
    }

    @Override
    protected Credentials credentials(Simulator simulator) {
        return TikTokSellingTest.credentials();
    }

    @Override
    protected Desired fitting(Desired sample) {
        return Samples.in(sample, "700437", Map.of("100392", "Việt Nam"));
    }

    @Override
    protected Hook hook(Simulator simulator, String remoteId) {
        var delivery = ((TikTokSimulator) simulator).webhook(5, Map.of("product_id", Long.parseLong(remoteId)));
        return new Hook(
                "POST",
                "https://nhan.example/hooks/tiktok",
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
        return "ACTIVATE";
    }
}
