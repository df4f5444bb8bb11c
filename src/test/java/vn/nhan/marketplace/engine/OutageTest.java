package vn.nhan.marketplace.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private static Outage failed(int accounts) {
        var outage = Outage.NONE;
        for (int i = 0; i < accounts; i++) {
            outage = outage.failed("a" + i, NOW.plusSeconds(i));
        }
        return outage;
    }

    @Test
    void opensWhenFiveAccountsInARowGotNoAnswer() {
        assertThat(failed(4).openedAt()).isEmpty();
        assertThat(failed(5).openedAt()).contains(NOW.plusSeconds(4));
        assertThat(failed(5).retryAt()).contains(NOW.plusSeconds(34));
    }

    @Test
    void oneAccountAloneNeverSpeaksForAll() {
        var outage = Outage.NONE;
        for (int i = 0; i < 100; i++) {
            outage = outage.failed("poisoned", NOW.plusSeconds(i));
        }
        assertThat(outage.openedAt()).isEmpty();
        assertThat(outage.recent()).hasSize(1);
    }

    @Test
    void opensWhenHalfOfTheLastTwentyGotNone() {
        var outage = Outage.NONE;
        for (int i = 0; i < 9; i++) {
            outage = outage.failed("bad" + i, NOW).succeeded("good" + i, NOW);
            assertThat(outage.openedAt()).isEmpty();
        }
        assertThat(outage.failed("bad9", NOW).openedAt()).isPresent();
    }

    @Test
    void whatWasLongAgoIsForgotten() {
        assertThat(failed(4).failed("late", NOW.plusSeconds(1_000)).openedAt()).isEmpty();
    }

    @Test
    void triesLaterAndLaterUpToAQuarterOfAnHour() {
        var outage = failed(5);
        for (int i = 0; i < 20; i++) {
            var tried = outage.retryAt().orElseThrow();
            outage = outage.failed("probe", tried);
            assertThat(outage.retryAt().orElseThrow()).isAfter(tried).isBeforeOrEqualTo(tried.plusSeconds(900));
        }
        assertThat(outage.openedAt()).contains(NOW.plusSeconds(4));
    }

    @Test
    void theFirstThatComesThroughClosesIt() {
        assertThat(failed(7).succeeded("a3", NOW.plusSeconds(60))).isEqualTo(Outage.NONE);
    }

    @Test
    void anAnswerInBetweenBeginsTheRowAnew() {
        var outage = failed(4).succeeded("good", NOW.plusSeconds(5));
        assertThat(outage.failed("a5", NOW.plusSeconds(6)).openedAt()).isEmpty();
    }
}
