package vn.nhan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.InvalidValue;

class DatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"05/09/2026", "5/9/2026", "5/09/2026", "2026-09-05", " 05/09/2026 "})
    void typedDayIsRead(String typed) {
        assertThat(Dates.parse(typed)).isEqualTo(LocalDate.of(2026, 9, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5/9/26", "5-9-2026", "2026/09/05", "2026-9-5", "05/09/2026 10:00", "hôm nay"})
    void otherWritingIsRefused(String typed) {
        assertThatThrownBy(() -> Dates.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("date.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "29/02/2026", "09/13/2026", "0/1/2026", "2026-02-30"})
    void dayThatDoesNotExistIsRefused(String typed) {
        assertThatThrownBy(() -> Dates.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("date.not-in-calendar");
    }

    @Test
    void eveningInUtcIsTheNextDayInVietnam() {
        Instant moment = Instant.parse("2026-09-04T18:30:00Z");

        assertThat(Dates.dayOf(moment)).isEqualTo(LocalDate.of(2026, 9, 5));
        assertThat(Dates.format(moment)).isEqualTo("05/09/2026 01:30");
    }

    @Property(seed = "20261121")
    void shownDayIsReadBack(@ForAll LocalDate day) {
        assertThat(Dates.parse(Dates.format(day))).isEqualTo(day);
    }
}
