package vn.nhan.marketplace.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhan.marketplace.hand.HandState.*;
import static vn.nhan.marketplace.hand.Longans.NOW;
import static vn.nhan.marketplace.hand.Longans.ripe;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant END = NOW.plus(Duration.ofDays(90));
    private static final Optional<Standing.Said> SAID =
            Optional.of(new Standing.Said(ripe().starred(null).shown(), END));
    private static final Optional<Shown> SAME = Optional.of(ripe().starred(null).shown());

    private static Standing known(
            boolean wanted, Optional<Shown> now, boolean blocked, Optional<Standing.Said> said, Instant at) {
        return Standing.of(new Standing.Known(wanted, now, blocked, said), at);
    }

    private static HandState unsaid(boolean wanted, Optional<Shown> now, boolean blocked) {
        return known(wanted, now, blocked, Optional.empty(), NOW).state();
    }

    @Test
    void withoutAWordNothingIsThere() {
        assertThat(unsaid(true, SAME, false)).isEqualTo(TO_POST);
        assertThat(unsaid(true, SAME, true)).isEqualTo(BLOCKED);
        assertThat(unsaid(true, Optional.empty(), false)).isEqualTo(UNLISTED);
        assertThat(unsaid(false, SAME, false)).isEqualTo(OFF);
        assertThat(unsaid(false, Optional.empty(), false)).isEqualTo(OFF);
    }

    @Test
    void aWordIsGoodUntilItsEndAndNotAt() {
        assertThat(known(true, SAME, false, SAID, END.minusMillis(1))).isEqualTo(new Standing(CONFIRMED, null));
        assertThat(known(true, SAME, false, SAID, END)).isEqualTo(new Standing(TO_LOOK, null));
    }

    @Test
    void whatChangedSinceIsToBeMended() {
        var other = Optional.of(ripe().named("Khác").starred(null).shown());

        assertThat(known(true, other, false, SAID, NOW)).isEqualTo(new Standing(TO_MEND, null));
        assertThat(known(true, other, false, SAID, END)).isEqualTo(new Standing(TO_LOOK, null));
    }

    @Test
    void whatMayNotStandThereGoesWhateverElseIsSo() {
        assertThat(known(false, SAME, false, SAID, NOW)).isEqualTo(new Standing(TO_REMOVE, "unwanted"));
        assertThat(known(true, Optional.empty(), false, SAID, END)).isEqualTo(new Standing(TO_REMOVE, "not-on-offer"));
        assertThat(known(true, Optional.of(ripe().shown()), false, SAID, END))
                .isEqualTo(new Standing(TO_REMOVE, "mark-lost"));
    }

    /** What stands there already isn't taken away by what must be mended here. */
    @Test
    void whatIsBlockedNowStillStandsThere() {
        assertThat(known(true, SAME, true, SAID, NOW)).isEqualTo(new Standing(CONFIRMED, null));
    }
}
