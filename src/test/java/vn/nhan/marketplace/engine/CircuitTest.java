package vn.nhan.marketplace.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
    void waitsLongerEachTimeUpToAQuarterOfAnHour() {
        var fifth = failures(Circuit.CLOSED, 5).retryAt().orElseThrow();
        var sixth = failures(Circuit.CLOSED, 6).retryAt().orElseThrow();
        assertThat(sixth).isAfter(fifth);
        assertThat(failures(Circuit.CLOSED, 50).retryAt()).contains(NOW.plusSeconds(900));
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
