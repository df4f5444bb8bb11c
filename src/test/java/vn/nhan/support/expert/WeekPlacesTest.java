package vn.nhan.support.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much an expert takes on in a week. */
class WeekPlacesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void placesAreWhatTheExpertGivesAndNoMoreThanThereAreHours() {
        var two = List.of(slot(1, 8, 11), slot(3, 8, 11));

        assertThat(WeekPlaces.of(MONDAY, 5, two, List.of())).isEqualTo(2);
        assertThat(WeekPlaces.of(MONDAY, 1, two, List.of())).isEqualTo(1);
        assertThat(WeekPlaces.of(MONDAY, 5, List.of(), List.of())).isEqualTo(5);
    }

    @Test
    void absenceTakesItsDaysOut() {
        var two = List.of(slot(1, 8, 11), slot(3, 8, 11));

        assertThat(WeekPlaces.of(MONDAY, 5, two, List.of(new Absence(MONDAY, MONDAY))))
                .isEqualTo(1);
        assertThat(WeekPlaces.of(MONDAY, 5, List.of(), List.of(new Absence(MONDAY, MONDAY.plusDays(2)))))
                .isEqualTo(5);
        assertThat(WeekPlaces.of(MONDAY, 5, List.of(), List.of(new Absence(MONDAY.minusDays(3), MONDAY.plusDays(6)))))
                .isZero();
    }

    @Test
    void slotsThatShareTimeOverlapAndThoseThatMeetDoNot() {
        assertThat(WeekSlot.overlap(List.of(slot(1, 8, 11), slot(1, 10, 12)))).isTrue();
        assertThat(WeekSlot.overlap(List.of(slot(1, 10, 12), slot(1, 8, 11)))).isTrue();
        assertThat(WeekSlot.overlap(List.of(slot(1, 8, 12), slot(1, 9, 10)))).isTrue();
        assertThat(WeekSlot.overlap(List.of(slot(1, 8, 10), slot(1, 10, 12)))).isFalse();
        assertThat(WeekSlot.overlap(List.of(slot(1, 8, 11), slot(2, 10, 12)))).isFalse();
    }

    private static WeekSlot slot(int weekday, int from, int to) {
        return new WeekSlot(weekday, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
