package vn.nhan.marketplace.haravan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.tck.ConnectorTck;
import vn.nhan.marketplace.tck.MovingClock;
import vn.nhan.marketplace.tck.Own;
import vn.nhan.marketplace.tck.ShopGroups;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.haravan.HaravanSimulator;

class HaravanConnectorTest extends ConnectorTck implements ShopGroups {

    @Override
    protected Connector connector() {
        return new HaravanConnector();
    }

    @Override
    protected Simulator simulator(MovingClock clock) {
        return new HaravanSimulator(0, clock);
    }

    @Override
    protected Credentials credentials(Simulator simulator) {
        return Credentials.of(
                Map.of(
                        Credentials.ACCESS_TOKEN, "haravan-access-0",
                        Credentials.REFRESH_TOKEN, "haravan-refresh-0",
                        HaravanOAuth.SECRET, HaravanSimulator.SECRET),
                Map.of(HaravanOAuth.KEY, HaravanSimulator.KEY));
    }

    @Override
    protected Hook hook(Simulator simulator, String remoteId) {
        var delivery = ((HaravanSimulator) simulator).delivery("products/update", remoteId);
        var headers = delivery.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
        return new Hook(
                "POST",
                "https://nhan.example/hooks/haravan",
                headers,
                Payload.of("application/json", delivery.body()),
                Instant.EPOCH);
    }

    @Override
    public ConnectorTck kit() {
        return this;
    }

    @Override
    public Connector shop() {
        return connector();
    }

    @Override
    public void bought(long number, Instant changed, String sku) {
        ((HaravanSimulator) market()).order(number, changed, Map.of(), Map.of(sku, 2L));
    }

    @Test
    void theShopTellsItsNumberByWhichDeliveriesNameIt() {
        var ids = connector().introduction(Own.line(this)).await().atMost(Duration.ofSeconds(10));

        assertThat(ids).containsEntry("shop-id", HaravanSimulator.SHOP);
    }
}
