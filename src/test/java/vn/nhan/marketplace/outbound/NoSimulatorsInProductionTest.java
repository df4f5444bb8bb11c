package vn.nhan.marketplace.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Marketplaces;

class NoSimulatorsInProductionTest {

    @Test
    void whatIsRealStarts() {
        assertThat(new NoSimulatorsInProduction(Marketplaces.set(Map.of())).problems())
                .isEmpty();
    }

    @Test
    void callsToThisMachineAndPlayedMarketplacesDoNot() {
        assertThat(new NoSimulatorsInProduction(Marketplaces.set(Map.of("simulators", "true"))).problems())
                .singleElement()
                .asString()
                .startsWith("nhan.marketplace.simulators:");
        assertThat(new NoSimulatorsInProduction(Marketplaces.set(Map.of("simulated.shopee", "http://127.0.0.1:9301")))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("nhan.marketplace.simulated:");
    }
}
