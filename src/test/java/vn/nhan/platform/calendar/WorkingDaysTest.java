package vn.nhan.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays calendar = WorkingDays.ofVietnam();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", // over a weekend
        "2026-02-13, 1, 2026-02-23", // over Tết
        "2025-01-24, 2, 2025-02-04",
        "2026-04-24, 1, 2026-04-28", // Giỗ Tổ fell on a Sunday
        "2026-04-29, 1, 2026-05-04",
        "2026-08-21, 1, 2026-08-22", // a Saturday that is worked
        "2026-08-28, 1, 2026-09-03",
        "2025-04-25, 1, 2025-04-26",
        "2026-11-21, 0, 2026-11-23",
        "2026-11-23, 0, 2026-11-23"
    })
    void daysOffAreLeftOutAndSwappedDaysCount(LocalDate from, int days, LocalDate reached) {
        assertThat(calendar.add(from, days)).isEqualTo(new WorkingDays.Reckoned(reached, Certainty.ANNOUNCED));
    }

    @Test
    void tetThatIsNotAnnouncedYetIsLeftOutButSaysSo() {
        assertThat(calendar.add(LocalDate.of(2027, 2, 3), 1))
                .isEqualTo(new WorkingDays.Reckoned(LocalDate.of(2027, 2, 11), Certainty.EXPECTED));
    }

    @Test
    void yearWithoutHolidaysOnRecordSaysSo() {
        assertThat(calendar.add(LocalDate.of(2031, 1, 20), 2))
                .isEqualTo(new WorkingDays.Reckoned(LocalDate.of(2031, 1, 22), Certainty.NO_DATA));
        assertThat(calendar.between(LocalDate.of(2027, 12, 30), LocalDate.of(2028, 1, 3)))
                .isEqualTo(new WorkingDays.Count(2, Certainty.NO_DATA));
    }

    @Test
    void workingDaysAreNotCountedBackwards() {
        assertThatThrownBy(() -> calendar.add(LocalDate.of(2026, 1, 5), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyYearOfTheFileHasTheElevenHolidaysOfTheLabourCode() {
        var off = CalendarFile.shipped().stream()
                .filter(day -> !day.working())
                .collect(Collectors.groupingBy(day -> day.date().getYear(), Collectors.counting()));
        assertThat(off)
                .containsOnlyKeys(2025, 2026, 2027)
                .allSatisfy((year, days) -> assertThat(days).isGreaterThanOrEqualTo(11));
        assertThat(CalendarFile.shipped())
                .filteredOn(SpecialDay::working)
                .allMatch(day -> day.date().getDayOfWeek().getValue() > 5);
    }

    @Test
    void rowThatBreaksTheFormIsNamed() {
        var csv = "date,kind,certainty,name,basis\n2026-01-01,off,announced,Tết,law\n2026-13-01,off,announced,x,law\n";
        assertThatThrownBy(() -> CalendarFile.read(new StringReader(csv)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("row 2");
    }

    @Property(seed = "20261121")
    void whatWasAddedIsCountedAgain(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int working) {
        var reached = calendar.add(day, working);
        assertThat(calendar.isWorking(reached.day())).isTrue();
        assertThat(calendar.between(day, reached.day())).isEqualTo(new WorkingDays.Count(working, reached.certainty()));
    }

    @Property(seed = "20261121")
    void addingTwiceIsAddingTheSum(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 30) int first,
            @ForAll @IntRange(min = 1, max = 30) int second) {
        assertThat(calendar.add(calendar.add(day, first).day(), second).day())
                .isEqualTo(calendar.add(day, first + second).day());
    }

    @Property(seed = "20261121")
    void laterStartNeverEndsEarlier(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 40) int working) {
        assertThat(calendar.add(day.plusDays(1), working).day())
                .isAfterOrEqualTo(calendar.add(day, working).day());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3 * 365 - 120).map(LocalDate.of(2025, 1, 1)::plusDays);
    }
}
