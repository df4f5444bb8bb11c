package vn.nhan.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TypedDayTest {

    @Property(seed = "20261122")
    void everyDayIsReadInFourWays(@ForAll @IntRange(min = -25_000, max = 60_000) int sinceEpoch) {
        var day = LocalDate.ofEpochDay(sinceEpoch);
        for (var form : new String[] {"dd/MM/uuuu", "d-M-uuuu", "uuuu-MM-dd", "ddMMuuuu", "d.M.uuuu", "d/M/uuuu"}) {
            assertThat(TypedDay.parse(
                            DateTimeFormatter.ofPattern(form, Locale.ROOT).format(day)))
                    .isEqualTo(day);
        }
    }

    @Test
    void daysThatAreNoneAndYearsOfTwoDigitsAreRefused() {
        assertThatThrownBy(() -> TypedDay.parse("31/02/2026")).hasMessage("date.not-in-calendar");
        assertThatThrownBy(() -> TypedDay.parse("31022026")).hasMessage("date.not-in-calendar");
        assertThatThrownBy(() -> TypedDay.parse("5/9/26")).hasMessage("date.malformed");
        assertThatThrownBy(() -> TypedDay.parse("tháng 5")).hasMessage("date.malformed");
    }
}
