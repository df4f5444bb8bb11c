package vn.nhan.marketplace.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.MarketplaceConfig;

class NoSimulatorsInProductionTest {

    @Test
    void whatIsRealStarts() {
        assertThat(new NoSimulatorsInProduction(new Config(false, Map.of())).problems())
                .isEmpty();
    }

    @Test
    void callsToThisMachineAndPlayedMarketplacesDoNot() {
        assertThat(new NoSimulatorsInProduction(new Config(true, Map.of())).problems())
                .singleElement()
                .asString()
                .startsWith("nhan.marketplace.simulators:");
        assertThat(new NoSimulatorsInProduction(
                                new Config(false, Map.of("shopee", URI.create("http://127.0.0.1:9301"))))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("nhan.marketplace.simulated:");
    }

    private record Config(boolean simulators, Map<String, URI> simulated) implements MarketplaceConfig {

        @Override
        public Optional<String> simulatedBack() {
            return Optional.empty();
        }

        @Override
        public Optional<String> simulatedMark() {
            return Optional.empty();
        }

        @Override
        public int keyVersion() {
            return 1;
        }

        @Override
        public Map<String, Application> applications() {
            return Map.of();
        }
    }
}
