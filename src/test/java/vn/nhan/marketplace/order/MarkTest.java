package vn.nhan.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantId;

class MarkTest {

    private static final Instant CONNECTED = Instant.parse("2026-03-01T00:00:00Z");

    private static Mark readTo(Instant moment) {
        return new Mark(
                new Mark.Whose(TenantId.of(33), UUID.randomUUID(), UUID.randomUUID()),
                moment,
                CONNECTED,
                Optional.empty(),
                0,
                1);
    }

    @Test
    void theFirstReadingBeginsWhenTheAccountWasConnected() {
        var first = readTo(CONNECTED).next(CONNECTED.plusSeconds(60)).orElseThrow();
        assertThat(first.from()).isEqualTo(CONNECTED);
        assertThat(first.to()).isEqualTo(CONNECTED.plusSeconds(60));
    }

    @Test
    void laterOnesReachBackOverTheLast() {
        var now = CONNECTED.plus(Duration.ofDays(2));
        var next = readTo(now.minus(Duration.ofMinutes(15))).next(now).orElseThrow();
        assertThat(next.from()).isEqualTo(now.minus(Duration.ofMinutes(45)));
        assertThat(next.to()).isEqualTo(now);
    }

    @Test
    void aLongSilenceIsReadInPartsThatEveryMarketplaceAllows() {
        var now = CONNECTED.plus(Duration.ofDays(40));
        var mark = readTo(CONNECTED);
        var windows = 0;
        while (mark.next(now).isPresent()) {
            var next = mark.next(now).get();
            assertThat(Duration.between(next.from(), next.to())).isLessThanOrEqualTo(Duration.ofDays(15));
            assertThat(next.from()).isBeforeOrEqualTo(mark.readTo());
            mark = mark.going(next).read();
            windows++;
        }
        assertThat(mark.readTo()).isEqualTo(now);
        assertThat(windows).isEqualTo(3);
    }

    @Test
    void whatWasBrokenOffGoesOnAtItsPage() {
        var begun = new Mark.Begun(CONNECTED, CONNECTED.plusSeconds(60), "page 7");
        assertThat(readTo(CONNECTED).going(begun).next(CONNECTED.plusSeconds(90)))
                .contains(begun);
    }
}
