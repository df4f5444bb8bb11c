package vn.nhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final Period OCTOBER = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

    @Test
    void daysBeginAtMidnightInVietNam() {
        assertThat(OCTOBER.start()).isEqualTo(Instant.parse("2026-09-30T17:00:00Z"));
        assertThat(OCTOBER.end()).isEqualTo(Instant.parse("2026-10-31T17:00:00Z"));
    }

    @Test
    void periodIsOverOnceItsLastDayIs() {
        assertThat(OCTOBER.isOver(Instant.parse("2026-10-31T16:59:59.999999Z"))).isFalse();
        assertThat(OCTOBER.isOver(Instant.parse("2026-10-31T17:00:00Z"))).isTrue();
    }

    @Test
    void oneDayIsAPeriod() {
        var day = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 1));

        assertThat(day.start().plusSeconds(86_400)).isEqualTo(day.end());
    }
}
