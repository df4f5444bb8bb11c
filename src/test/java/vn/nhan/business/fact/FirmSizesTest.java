package vn.nhan.business.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decree 80/2021/NĐ-CP, article 5. */
class FirmSizesTest {

    private static final List<SizeRule> RULES = List.of(
            new SizeRule(false, FirmSize.MICRO, 10, 3_000_000_000L, 3_000_000_000L),
            new SizeRule(false, FirmSize.SMALL, 100, 50_000_000_000L, 20_000_000_000L),
            new SizeRule(false, FirmSize.MEDIUM, 200, 200_000_000_000L, 100_000_000_000L),
            new SizeRule(true, FirmSize.MICRO, 10, 10_000_000_000L, 3_000_000_000L),
            new SizeRule(true, FirmSize.SMALL, 50, 100_000_000_000L, 50_000_000_000L),
            new SizeRule(true, FirmSize.MEDIUM, 100, 300_000_000_000L, 100_000_000_000L));

    @Test
    void tenWorkersAndThreeBillionOfRevenueAreMicro() {
        assertThat(FirmSizes.size(trade(Sector.CROPS, 10, 3_000_000_000L, null), RULES))
                .contains(FirmSize.MICRO);
    }

    @Test
    void oneMoreWorkerIsSmall() {
        assertThat(FirmSizes.size(trade(Sector.CROPS, 11, 3_000_000_000L, null), RULES))
                .contains(FirmSize.SMALL);
    }

    @Test
    void oneOfRevenueAndCapitalIsEnough() {
        assertThat(FirmSizes.size(trade(Sector.CROPS, 5, 900_000_000_000L, 1_000_000_000L), RULES))
                .contains(FirmSize.MICRO);
    }

    @Test
    void tradeIsMeasuredByOtherFigures() {
        assertThat(FirmSizes.size(trade(Sector.TRADE, 10, 9_000_000_000L, null), RULES))
                .contains(FirmSize.MICRO);
        assertThat(FirmSizes.size(trade(Sector.TRADE, 60, 9_000_000_000L, null), RULES))
                .contains(FirmSize.MEDIUM);
    }

    @Test
    void whatExceedsEveryRuleIsLarge() {
        assertThat(FirmSizes.size(trade(Sector.CROPS, 500, 1L, null), RULES)).contains(FirmSize.LARGE);
    }

    @Test
    void nothingIsSaidWithoutWorkersOrOnADayWithoutRules() {
        assertThat(FirmSizes.size(trade(Sector.CROPS, null, 1L, null), RULES)).isEmpty();
        assertThat(FirmSizes.size(trade(Sector.CROPS, 1, 1L, null), List.of())).isEmpty();
    }

    private static Trade trade(
            Sector sector, @Nullable Integer workers, @Nullable Long revenue, @Nullable Long capital) {
        return new Trade(sector, workers, revenue, capital, null, null, null);
    }
}
