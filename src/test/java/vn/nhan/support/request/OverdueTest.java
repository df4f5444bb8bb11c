package vn.nhan.support.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OverdueTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    @Test
    void dayAfterTheLastOneIsTheFirst() {
        assertThat(Overdue.after(FRIDAY, at("2026-03-09T01:00:00Z"))).isEqualTo(1);
        assertThat(Overdue.after(FRIDAY, at("2026-03-16T01:00:00Z"))).isEqualTo(6);
    }

    @Test
    void weekendAndHolidaysAreNoDays() {
        assertThat(Overdue.after(FRIDAY, at("2026-03-07T01:00:00Z"))).isNull();
        assertThat(Overdue.after(LocalDate.of(2026, 4, 29), at("2026-05-02T01:00:00Z")))
                .isNull();
    }

    @Test
    void momentThatWasTooLateBeginsTheDayAfter() {
        assertThat(Overdue.since(at("2026-03-06T17:00:00Z"), at("2026-03-09T01:00:00Z")))
                .isEqualTo(1);
    }

    @Test
    void yearWithoutHolidaysNamesNoNumber() {
        assertThat(Overdue.after(LocalDate.of(2031, 3, 3), at("2031-03-20T01:00:00Z")))
                .isNull();
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
