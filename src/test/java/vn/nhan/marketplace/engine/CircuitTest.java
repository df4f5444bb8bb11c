package vn.nhan.marketplace.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void opensAfterFiveFailuresInARow() {
        assertThat(failures(Circuit.CLOSED, 4).retryAt()).isEmpty();
        assertThat(failures(Circuit.CLOSED, 5).retryAt()).isPresent();
    }

    @Test
    void opensWhenHalfOfTheLastTwentyFailed() {
        var circuit = Circuit.CLOSED;
        for (int i = 0; i < 9; i++) {
            circuit = circuit.failed(NOW).succeeded();
            assertThat(circuit.retryAt()).isEmpty();
        }
        assertThat(circuit.failed(NOW).retryAt()).isPresent();
    }

    @Test
    void waitsLongerAfterEachTryUpToAQuarterOfAnHour() {
        var circuit = failures(Circuit.CLOSED, 5);
        var pause = Duration.ZERO;
        for (int i = 0; i < 12; i++) {
            var tried = circuit.retryAt().orElseThrow();
            circuit = circuit.failed(tried);
            var next = Duration.between(tried, circuit.retryAt().orElseThrow());
            assertThat(next).isGreaterThanOrEqualTo(pause);
            pause = next;
        }
        assertThat(pause).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void whatWasUnderWayWhenItOpenedMakesItNoWorse() {
        assertThat(failures(Circuit.CLOSED, 13).retryAt())
                .isEqualTo(failures(Circuit.CLOSED, 5).retryAt())
                .contains(NOW.plusSeconds(30));
    }

    @Test
    void theFirstThatComesThroughClosesIt() {
        assertThat(failures(Circuit.CLOSED, 7).succeeded()).isEqualTo(Circuit.CLOSED);
    }

    private static Circuit failures(Circuit circuit, int times) {
        var after = circuit;
        for (int i = 0; i < times; i++) {
            after = after.failed(NOW);
        }
        return after;
    }
}
