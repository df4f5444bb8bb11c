package vn.nhan.catalog.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Stars are there until midnight in Viet Nam after their last day, and not a moment longer. */
class StarTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 12);
    private static final LocalDate LAST = LocalDate.of(2029, 3, 12);

    /** 13 March 2029, 00:00 in Viet Nam. */
    private static final Instant END = Instant.parse("2029-03-12T17:00:00Z");

    @Test
    void lastDayIsAWholeDayInVietNam() {
        var star = Star.of(4, ISSUED, LAST, null);

        assertThat(star.at(END.minusSeconds(1))).isEqualTo(4);
        assertThat(star.at(END)).isZero();
        assertThat(star.at(END.plusSeconds(1))).isZero();
    }

    @Test
    void thereIsNoStarBeforeTheDecision() {
        var star = Star.of(4, ISSUED, LAST, null);

        assertThat(star.at(Instant.parse("2026-03-11T16:59:59Z"))).isZero();
        assertThat(star.at(Instant.parse("2026-03-11T17:00:00Z"))).isEqualTo(4);
    }

    @Test
    void revocationEndsItFromItsDayOnAndNeverProlongsIt() {
        var revoked = Star.of(4, ISSUED, LAST, LocalDate.of(2027, 5, 1));

        assertThat(revoked.revoked()).isTrue();
        assertThat(revoked.at(Instant.parse("2027-04-30T16:59:59Z"))).isEqualTo(4);
        assertThat(revoked.at(Instant.parse("2027-04-30T17:00:00Z"))).isZero();
        assertThat(Star.of(4, ISSUED, LAST, LocalDate.of(2030, 1, 1)).until()).isEqualTo(END);
    }
}
