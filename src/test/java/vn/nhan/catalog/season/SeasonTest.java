package vn.nhan.catalog.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SeasonTest {

    @Test
    void bothDaysBelongToTheSeason() {
        var longan = new Season(MonthDay.of(6, 15), MonthDay.of(9, 30));

        assertThat(longan.holds(LocalDate.of(2026, 6, 14))).isFalse();
        assertThat(longan.holds(LocalDate.of(2026, 6, 15))).isTrue();
        assertThat(longan.holds(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(longan.holds(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void seasonGoesOverNewYear() {
        var pomelo = new Season(MonthDay.of(11, 20), MonthDay.of(2, 10));

        assertThat(pomelo.holds(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(pomelo.holds(LocalDate.of(2027, 2, 10))).isTrue();
        assertThat(pomelo.holds(LocalDate.of(2027, 2, 11))).isFalse();
        assertThat(pomelo.months()).isEqualTo(0b1100_0000_0011);
    }

    @Test
    void seasonOfAllTheYearButAFewDaysTouchesEveryMonth() {
        assertThat(new Season(MonthDay.of(6, 20), MonthDay.of(6, 10)).months()).isEqualTo(0xFFF);
    }

    @Property(seed = "26", tries = 2_000)
    void whatASeasonHoldsLiesInItsMonths(@ForAll("seasons") Season season, @ForAll("days") LocalDate day) {
        if (season.holds(day)) {
            assertThat(season.months() >> (day.getMonthValue() - 1) & 1).isEqualTo(1);
        }
    }

    @Property(seed = "26", tries = 2_000)
    void aDayIsInASeasonOrInTheRestOfTheYear(@ForAll("seasons") Season season, @ForAll("days") LocalDate day) {
        var next = LocalDate.of(2024, season.ends().getMonth(), season.ends().getDayOfMonth())
                .plusDays(1);
        var before = LocalDate.of(
                        2024, season.starts().getMonth(), season.starts().getDayOfMonth())
                .minusDays(1);
        var rest = new Season(MonthDay.from(next), MonthDay.from(before));

        if (!MonthDay.from(next).equals(season.starts())) {
            assertThat(season.holds(day)).isNotEqualTo(rest.holds(day));
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 365)
                .map(step -> LocalDate.of(2024, 1, 1).plusDays(step));
    }

    @Provide
    Arbitrary<Season> seasons() {
        return days().map(MonthDay::from).tuple2().map(pair -> new Season(pair.get1(), pair.get2()));
    }
}
