package vn.nhan.marketplace.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Descriptor;

class TokenBucketTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Descriptor.Limit TWO_A_SECOND = new Descriptor.Limit("all", 2, 5);

    @Test
    void givesItsBurstAndThenTheRate() {
        var bucket = TokenBucket.full(TWO_A_SECOND, START);
        for (int i = 0; i < 5; i++) {
            assertThat(bucket.wait(TWO_A_SECOND, 1)).isZero();
            bucket = bucket.take(1);
        }
        assertThat(bucket.wait(TWO_A_SECOND, 1)).isEqualTo(Duration.ofMillis(500));
        assertThat(bucket.filled(TWO_A_SECOND, START.plusMillis(500)).wait(TWO_A_SECOND, 1))
                .isZero();
    }

    @Test
    void isHalfAsFastAfterAComplaintAndComesBackSlowly() {
        var slowed = TokenBucket.full(TWO_A_SECOND, START).slower(START.plusSeconds(10));
        assertThat(slowed.wait(TWO_A_SECOND, 1)).isEqualTo(Duration.ofSeconds(10));

        var after = slowed.filled(TWO_A_SECOND, START.plusSeconds(10));
        assertThat(after.share()).isBetween(0.5, 0.51);
        assertThat(after.blockedUntil()).isEmpty();
        assertThat(slowed.filled(TWO_A_SECOND, START.plus(Duration.ofMinutes(10)))
                        .share())
                .isEqualTo(1);
    }

    @Test
    void isNeverFilledByAClockThatWentBack() {
        var bucket = TokenBucket.full(TWO_A_SECOND, START).take(5);
        assertThat(bucket.filled(TWO_A_SECOND, START.minusSeconds(60)).tokens()).isZero();
    }

    @Property(seed = "20260101")
    void neverGivesMoreThanItsRateAndBurst(@ForAll @Size(max = 200) List<@IntRange(max = 2_000) Integer> pauses) {
        var bucket = TokenBucket.full(TWO_A_SECOND, START);
        var now = START;
        var given = 0;
        for (var pause : pauses) {
            now = now.plusMillis(pause);
            bucket = bucket.filled(TWO_A_SECOND, now);
            if (bucket.wait(TWO_A_SECOND, 1).isZero()) {
                bucket = bucket.take(1);
                given++;
            }
        }
        var most = TWO_A_SECOND.burst() + Duration.between(START, now).toMillis() / 1000.0 * TWO_A_SECOND.perSecond();
        assertThat((double) given).isLessThanOrEqualTo(most + 1e-6);
    }
}
