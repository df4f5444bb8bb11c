package vn.nhan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.InvalidValue;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.234.567,5  | 1234567.5
                    1.234        | 1234
                    250.000      | 250000
                    1,5          | 1.5
                    1.5          | 1.5
                    1.2345       | 1.2345
                    0.125        | 0.125
                    0,125        | 0.125
                    1234,567     | 1234.567
                    1234.567     | 1234.567
                    1,234,567.5  | 1234567.5
                    1,234,567    | 1234567
                    1,234.5      | 1234.5
                    12 000       | 12000
                    12 000,5     | 12000.5
                    12 000.500   | 12000.500
                    007          | 7
                    -1,5         | -1.5
                    −2           | -2
                    """)
    void typedNumberIsRead(String typed, BigDecimal number) {
        assertThat(Numbers.parse(typed)).isEqualByComparingTo(number);
    }

    @Test
    void noBreakSpacesGroupToo() {
        assertThat(Numbers.parse("\u00A012\u00A0000\u202F000 ")).isEqualByComparingTo("12000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "12,345", "250,000", "-1,234"})
    void numberWithTwoReadingsIsRefused(String typed) {
        assertThatThrownBy(() -> Numbers.parse(typed)).isInstanceOfSatisfying(InvalidValue.class, refused -> {
            assertThat(refused.code()).isEqualTo("number.ambiguous");
            assertThat(refused.args()).containsKeys("typed", "whole");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "abc",
                "1,",
                ",5",
                ".5",
                "1.23.4",
                "1.234.56",
                "12.34,5",
                "1 23",
                "1  234",
                "1,2,3",
                "1.2.3",
                "1.234 567",
                "1,234.567.8",
                "--1",
                "+1",
                "1e5",
                "０１",
                "012.345.678",
                "1234567890123456789012345678901"
            })
    void unreadableNumberIsRefused(String typed) {
        assertThatThrownBy(() -> Numbers.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("number.malformed");
    }

    @Test
    void numbersAreShownTheVietnameseWay() {
        assertThat(Numbers.format(new BigDecimal("1234567.50"))).isEqualTo("1.234.567,5");
        assertThat(Numbers.format(new BigDecimal("-0.125"))).isEqualTo("-0,125");
        assertThat(Numbers.format(new BigDecimal("1E+3"))).isEqualTo("1.000");
        assertThat(Numbers.format(1_234_567)).isEqualTo("1.234.567");
    }

    @Test
    void numberForAnInputBoxNeverHasTwoReadings() {
        assertThat(Numbers.format(new BigDecimal("1.234"))).isEqualTo("1,234");
        assertThat(Numbers.typed(new BigDecimal("1.234"))).isEqualTo("1,2340");
        assertThat(Numbers.typed(new BigDecimal("-1.234"))).isEqualTo("-1,2340");
        assertThat(Numbers.typed(new BigDecimal("1.5"))).isEqualTo("1,5");
    }

    @Property(seed = "20261121")
    void whatAnInputBoxShowsIsReadBack(
            @ForAll @Scale(6) @BigRange(min = "-999999999999", max = "999999999999") BigDecimal number) {
        assertThat(Numbers.parse(Numbers.typed(number))).isEqualByComparingTo(number);
    }

    @Property(seed = "20261121")
    void thousandthsAreReadBackFromAnInputBox(@ForAll @Scale(3) @BigRange(min = "0", max = "2000") BigDecimal number) {
        assertThat(Numbers.parse(Numbers.typed(number))).isEqualByComparingTo(number);
    }
}
