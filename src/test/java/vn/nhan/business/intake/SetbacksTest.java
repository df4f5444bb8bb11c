package vn.nhan.business.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SetbacksTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    private final UUID sheet = new UUID(0, 1);
    private final Setbacks setbacks = new Setbacks(NOW);

    @Test
    void sheetIsTriedAgainAtOnceTheFirstTimes() {
        setbacks.note(sheet);
        setbacks.note(sheet);

        assertThat(setbacks.mayTry(sheet)).isTrue();
    }

    @Test
    void sheetThatGoesOnFailingWaits() {
        for (var i = 0; i < 3; i++) {
            setbacks.note(sheet);
        }

        assertThat(setbacks.mayTry(sheet)).isFalse();
        assertThat(setbacks.mayTry(new UUID(0, 2))).isTrue();
    }

    @Test
    void whatWorkedBeginsAnew() {
        for (var i = 0; i < 3; i++) {
            setbacks.note(sheet);
        }
        setbacks.forget(sheet);

        assertThat(setbacks.mayTry(sheet)).isTrue();
    }

    @Test
    void pausesGrowUpToTenMinutes() {
        assertThat(Setbacks.pause(3)).isEqualTo(Duration.ofSeconds(8));
        assertThat(Setbacks.pause(4)).isEqualTo(Duration.ofSeconds(16));
        assertThat(Setbacks.pause(1000)).isEqualTo(Duration.ofMinutes(10));
    }
}
