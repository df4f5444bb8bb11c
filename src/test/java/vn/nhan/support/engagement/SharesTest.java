package vn.nhan.support.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.support.programme.Level;

/** Who pays how much is whole dong, adds up, and stays within level and caps. */
class SharesTest {

    private static final UUID LEVEL = UUID.fromString("01930000-0000-7000-8000-000000000009");

    @Property(seed = "20261122")
    void sharesAddUpAndTheStatePaysNoMoreThanItMay(
            @ForAll @LongRange(max = Level.NO_LIMIT) long price,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @LongRange(max = Level.NO_LIMIT) long room) {
        var shares = Shares.of(price, null, level(percent, room), room);

        assertThat(shares.state() + shares.firm()).isEqualTo(price);
        assertThat(shares.state()).isBetween(0L, Math.min(room, price * percent / 100));
        assertThat(shares.state() == 0).isEqualTo(shares.levelId() == null);
    }

    @Property(seed = "20261122")
    void moreThanThePercentageIsRefused(
            @ForAll @LongRange(max = 1_000_000_000) long price,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @LongRange(min = 1, max = 1_000_000) long more) {
        var asked = price * percent / 100 + more;

        assertThatThrownBy(() -> Shares.of(price, asked, level(percent, Level.NO_LIMIT), Level.NO_LIMIT))
                .isInstanceOf(Invalid.class);
    }

    private static Level level(int percent, long remaining) {
        return new Level(LEVEL, "network-consulting", null, percent, null, 0, remaining);
    }
}
