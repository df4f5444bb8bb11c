package vn.nhan.simulator.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.tck.Samples;
import vn.nhan.simulator.NpmClient;

/** Shopify's own client, from npm, against the simulator. */
class ShopifyClientTest {

    @Test
    void theShopsOwnClientSellsOnTheSimulator() throws Exception {
        var client = NpmClient.of("shopify");
        assumeTrue(client.isPresent(), "no Node, or its packages can't be had");
        var picture = Samples.picture(1, 1);
        try (var simulator = new ShopifySimulator(0, Clock.systemUTC())) {
            var told = client.orElseThrow()
                    .drive(Map.of(
                            "SHOP",
                            simulator.base().toString(),
                            "DOMAIN",
                            ShopifySimulator.SHOP,
                            "TOKEN",
                            ShopifySimulator.TOKEN,
                            "PICTURE",
                            picture.source()));

            assertThat(told.get("stranger").path("status").asInt()).isEqualTo(401);
            assertThat(told.get("refused").path("field").asText()).isEqualTo("title");
            assertThat(told.get("made").path("status").asText()).isEqualTo("DRAFT");
            assertThat(told.get("unkeyed").path("code").asText()).isEqualTo("IDEMPOTENCY_KEY_MISSING");
            assertThat(told.get("read").path("title").asText()).isEqualTo("Nhãn lồng & táo – túi 1 kg 🌾");
            var there = simulator.probe().bySku("CLIENT-NHAN").orElseThrow();
            assertThat(there.priceDong()).isEqualTo(92_000);
            assertThat(there.stock()).isEqualTo(7);
            assertThat(there.buyable()).isTrue();
            assertThat(there.pictures()).containsExactly(picture.sha256());
        }
    }
}
