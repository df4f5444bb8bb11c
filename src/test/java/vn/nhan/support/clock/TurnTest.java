package vn.nhan.support.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.calendar.Certainty;
import vn.nhan.platform.calendar.WorkingDays;
import vn.nhan.platform.html.Formats;
import vn.nhan.platform.text.Dates;

class TurnTest {

    private static final WorkingDays VIETNAM = WorkingDays.ofVietnam();
    private static final LocalDate LAST_KNOWN = LocalDate.of(2027, 12, 31);

    @Test
    void turnEndsWithTheLastOfItsWorkingDays() {
        var friday = LocalDate.of(2026, 11, 13);

        assertThat(end(friday, 2)).isEqualTo(midnightBefore(LocalDate.of(2026, 11, 18)));
        assertThat(Formats.unreckoned(end(friday, 2))).isNull();
    }

    @Test
    void holidaysAreNobodysTurn() {
        assertThat(end(LocalDate.of(2026, 8, 28), 1)).isEqualTo(midnightBefore(LocalDate.of(2026, 9, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-02-14", "2090-03-01"})
    void yearWithoutHolidaysGivesNoLastDayButADayOnWhichItIsLookedAtAgain(LocalDate day) {
        var end = end(day, 3);

        assertThat(VIETNAM.certaintyOf(day)).isEqualTo(Certainty.NO_DATA);
        assertThat(end).isEqualTo(midnightBefore(day.plusDays(8)));
        assertThat(Formats.unreckoned(end)).isEqualTo(day.getYear());
    }

    @Test
    void turnThatReachesIntoAYearWithoutHolidaysEndsInIt() {
        var end = end(LAST_KNOWN.minusDays(2), 10);

        assertThat(end).isEqualTo(midnightBefore(LocalDate.of(2028, 1, 8)));
        assertThat(Formats.unreckoned(end)).isEqualTo(2028);
        assertThat(Formats.unreckoned(end(LAST_KNOWN.minusDays(2), 1))).isNull();
    }

    @Test
    void workThatEndsInAYearWithoutHolidaysIsLookedAtAfterItsLastDay() {
        var now = Instant.parse("2026-11-22T03:00:00Z");

        assertThat(Turn.end(LocalDate.of(2028, 2, 15), 2, VIETNAM, now))
                .isEqualTo(midnightBefore(LocalDate.of(2028, 2, 23)));
    }

    /** Begun on that day at nine in the morning. */
    private static Instant end(LocalDate day, int workingDays) {
        return Turn.end(
                day,
                workingDays,
                VIETNAM,
                day.atTime(9, 0).atZone(Dates.VIETNAM).toInstant());
    }

    private static Instant midnightBefore(LocalDate day) {
        return day.atStartOfDay(Dates.VIETNAM).toInstant();
    }
}
