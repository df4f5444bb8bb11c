package vn.nhan.simulator.tiktok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.simulator.Hash;
import vn.nhan.simulator.NpmClient;

/** A client that is published on npm sells on the simulator: nobody here wrote how it signs and what it expects. */
class TikTokClientTest {

    @Test
    void aPublishedClientSellsOnTheSimulator() throws Exception {
        var client = NpmClient.of("tiktok");
        assumeTrue(client.isPresent(), "no Node, or its packages can't be had");
        try (var simulator = new TikTokSimulator(0, Clock.systemUTC())) {
            var told = client.orElseThrow()
                    .drive(Map.of(
                            "SHOP",
                            simulator.base().toString(),
                            "KEY",
                            TikTokSimulator.APP_KEY,
                            "SECRET",
                            TikTokSimulator.APP_SECRET,
                            "TOKEN",
                            TikTokSimulator.ACCESS_TOKEN));

            assertThat(told.get("stranger").path("code").asInt()).isEqualTo(106_001);
            assertThat(told.get("shops").path("count").asInt()).isEqualTo(2);
            assertThat(told.get("unnamed").path("code").asInt()).isEqualTo(36_009_033);
            assertThat(told.get("category").path("name").asText()).isEqualTo("Trái cây");
            assertThat(told.get("trial").path("result").asText()).isEqualTo("FAILED");
            assertThat(told.get("trial").path("reasons").asInt()).isEqualTo(1);
            assertThat(told.get("off").path("status").asText()).isEqualTo("SELLER_DEACTIVATED");
            assertThat(told.get("read").path("status").asText()).isEqualTo("ACTIVATE");
            assertThat(told.get("read").path("title").asText()).isEqualTo("Nhãn lồng Hưng Yên & táo, túi lưới 🌾");
            assertThat(told.get("nothing").path("code").asInt()).isGreaterThan(0);
            sold(simulator);
        }
    }

    private static void sold(TikTokSimulator simulator) {
        var first = simulator.probe().bySku("CLIENT-NHAN").orElseThrow();
        assertThat(first.priceDong()).isEqualTo(92_000);
        assertThat(first.buyable()).isTrue();
        assertThat(first.pictures())
                .containsExactly(Hash.sha256(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3, 4}));
        assertThat(simulator.probe().bySku("CLIENT-NHAN-2").orElseThrow().stock())
                .isEqualTo(7);
    }
}
