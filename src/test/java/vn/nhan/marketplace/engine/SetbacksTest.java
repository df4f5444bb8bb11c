package vn.nhan.marketplace.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Fault;

class SetbacksTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Setbacks setbacks = new Setbacks(Clock.fixed(NOW, ZoneOffset.UTC), new Random(7));

    @Test
    void beingTooFastCostsNoAttempt() {
        var after = setbacks.after(new Fault.Throttled("429", "", Duration.ofSeconds(7)), Progress.NEW);
        assertThat(after.attempts()).isZero();
        assertThat(after.moments().nextAt()).contains(NOW.plusSeconds(7));
    }

    @Test
    void whatMayHaveHappenedIsLookedAtFirst() {
        var after = setbacks.after(new Fault.Unknown("time-out", ""), Progress.NEW);
        assertThat(after.unsure()).isTrue();
        assertThat(after.phase()).isEqualTo(Phase.RETRYING);
        assertThat(after.moments().nextAt().orElseThrow()).isAfterOrEqualTo(NOW.plusSeconds(40));
    }

    @Test
    void whatIsFinalWaitsForSomebody() {
        for (var fault : List.of(new Fault.Rejected("x", "", List.of()), new Fault.AuthRevoked("x", ""))) {
            var after = setbacks.after(fault, Progress.NEW);
            assertThat(after.phase().waitsForSomebody()).isTrue();
            assertThat(after.moments().nextAt()).isEmpty();
        }
    }

    @Test
    void theTwelfthFailureIsATaskForAPerson() {
        var progress = Progress.NEW;
        for (int i = 0; i < Setbacks.MOST_ATTEMPTS; i++) {
            assertThat(progress.phase()).isNotEqualTo(Phase.STUCK);
            progress = setbacks.after(new Fault.Transient("http-500", ""), progress);
        }
        assertThat(progress.phase()).isEqualTo(Phase.STUCK);
        assertThat(progress.trouble().map(Trouble::code)).isEqualTo(Optional.of("http-500"));
    }

    @Property(seed = "20260101")
    void pausesStayWithinBoundsThatGrow(@ForAll @IntRange(max = 40) int failures) {
        assertThat(setbacks.pause(failures)).isPositive().isLessThanOrEqualTo(setbacks.longest(failures));
        assertThat(setbacks.longest(failures)).isLessThanOrEqualTo(setbacks.longest(failures + 1));
        assertThat(setbacks.longest(failures)).isLessThanOrEqualTo(Patience.USUAL.longest());
    }
}
