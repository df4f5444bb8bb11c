package vn.nhan.simulator.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.tck.Samples;
import vn.nhan.simulator.NpmClient;

/** WooCommerce's own client, from npm, against the simulator. */
class WooClientTest {

    @Test
    void theShopsOwnClientFindsAShop() throws Exception {
        var client = NpmClient.of("woocommerce");
        assumeTrue(client.isPresent(), "no Node, or its packages can't be had");
        try (var shop = new WooSimulator(0, Clock.systemUTC())) {
            var said = said(client.orElseThrow(), shop);

            assertThat(said.get("made").path("status").asInt()).isEqualTo(201);
            assertThat(said.get("made").path("name").asText()).isEqualTo("Nhãn lồng &amp; táo – túi 1 kg 🌾");
            assertThat(said.get("made").path("pictures").asInt()).isEqualTo(1);
            assertThat(said.get("twice").path("code").asText()).isEqualTo("product_invalid_sku");
            assertThat(said.get("twice").path("resource").asText()).isNotEmpty();
            assertThat(said.get("found").path("count").asInt()).isEqualTo(1);
            assertThat(said.get("cleared").path("price").asText()).isEmpty();
            assertThat(said.get("batch").path("code").asText()).isEqualTo("product_invalid_sku");
            assertThat(said.get("stranger").path("status").asInt()).isEqualTo(401);
            assertThat(said.get("nothing").path("code").asText()).isEqualTo("woocommerce_rest_product_invalid_id");
        }
    }

    private static Map<String, JsonNode> said(NpmClient client, WooSimulator shop) throws Exception {
        return client.drive(Map.of(
                "SHOP",
                shop.base().toString(),
                "KEY",
                WooSimulator.KEY,
                "SECRET",
                WooSimulator.SECRET,
                "PICTURE",
                Samples.picture(1, 1).source()));
    }
}
