package vn.nhan.marketplace.shopify;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.OwnShopOAuth;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.tck.ConnectorTck;
import vn.nhan.marketplace.tck.MovingClock;
import vn.nhan.marketplace.tck.ShopGroups;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.shopify.ShopifySimulator;

class ShopifyConnectorTest extends ConnectorTck implements ShopGroups {

    @Override
    protected Connector connector() {
        return new ShopifyConnector();
    }

    @Override
    protected Simulator simulator(MovingClock clock) {
        return new ShopifySimulator(0, clock);
    }

    @Override
    protected Credentials credentials(Simulator simulator) {
        return Credentials.of(
                Map.of(
                        Credentials.ACCESS_TOKEN, ShopifySimulator.TOKEN,
                        OwnShopOAuth.SECRET, ShopifySimulator.SECRET),
                Map.of(Credentials.ADDRESS, simulator.base().toString()));
    }

    @Override
    protected Hook hook(Simulator simulator, String remoteId) {
        var delivery = ((ShopifySimulator) simulator).delivery("products/update", remoteId);
        var headers = delivery.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
        return new Hook(
                "POST",
                "https://nhan.example/hooks/shopify",
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
        ((ShopifySimulator) market()).order(number, changed, "UNFULFILLED", Map.of(sku, 2L));
    }

    @Override
    public String liveWord() {
        return "ACTIVE";
    }
}
