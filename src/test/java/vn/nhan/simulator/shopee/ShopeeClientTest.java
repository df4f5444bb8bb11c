package vn.nhan.simulator.shopee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.simulator.Hash;
import vn.nhan.simulator.NpmClient;

/** A client that is published on npm sells on the simulator: nobody here wrote how it signs and what it expects. */
class ShopeeClientTest {

    @Test
    void aPublishedClientSellsOnTheSimulator() throws Exception {
        var client = NpmClient.of("shopee");
        assumeTrue(client.isPresent(), "no Node, or its packages can't be had");
        try (var simulator = new ShopeeSimulator(0, Clock.systemUTC())) {
            simulator.countFrom(1_000_000);
            told(client.orElseThrow()
                    .drive(Map.of(
                            "SHOP",
                            simulator.base().toString(),
                            "PARTNER",
                            ShopeeSimulator.PARTNER_ID,
                            "KEY",
                            ShopeeSimulator.PARTNER_KEY,
                            "SHOP_ID",
                            ShopeeSimulator.SHOP_ID,
                            "TOKEN",
                            ShopeeSimulator.ACCESS_TOKEN,
                            "REFRESH",
                            ShopeeSimulator.REFRESH_TOKEN))
                    .get("sold"));
            sold(simulator);
        }
    }

    private static void told(JsonNode told) {
        assertThat(told.path("longest").asInt()).isEqualTo(120);
        assertThat(told.path("name").asText()).isEqualTo("Gạo ST25 túi 5 kg 🌾");
        assertThat(told.path("status").asText()).isEqualTo("NORMAL");
        assertThat(told.path("skus").toString()).isEqualTo("[\"CLIENT-GAO\",\"CLIENT-GAO-10\"]");
        assertThat(told.path("refused").asText()).contains("error_item_not_found");
    }

    private static void sold(ShopeeSimulator simulator) {
        var first = simulator.probe().bySku("CLIENT-GAO").orElseThrow();
        assertThat(first.priceDong()).isEqualTo(190_000);
        assertThat(first.buyable()).isTrue();
        assertThat(first.pictures())
                .containsExactly(Hash.sha256(new byte[] {(byte) 0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3}));
        assertThat(simulator.probe().bySku("CLIENT-GAO-10").orElseThrow().stock())
                .isEqualTo(5);
    }
}
