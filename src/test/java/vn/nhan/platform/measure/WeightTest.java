package vn.nhan.platform.measure;

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
import vn.nhan.platform.problem.InvalidValue;

class WeightTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0          | 0 g
                    500        | 500 g
                    999        | 999 g
                    1500       | 1,5 kg
                    12345      | 12,345 kg
                    999999     | 999,999 kg
                    2350000    | 2,35 tấn
                    2350001    | 2,350001 tấn
                    1234000000 | 1.234 tấn
                    """)
    void gramsAreShownInTheUnitThatFits(long grams, String shown) {
        assertThat(new Grams(grams).display()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    500g      | 500     | GRAM     | 500 g
                    1,5 kg    | 1500    | KILOGRAM | 1,5 kg
                    3 cân     | 3000    | KILOGRAM | 3 kg
                    3 ký      | 3000    | KILOGRAM | 3 kg
                    4 yến     | 40000   | YEN      | 4 yến
                    2,5 tạ    | 250000  | TA       | 2,5 tạ
                    2,5 ta    | 250000  | TA       | 2,5 tạ
                    2.35 TẤN  | 2350000 | TONNE    | 2,35 tấn
                    """)
    void weightKeepsTheUnitItWasGivenIn(String typed, long grams, WeightUnit unit, String shown) {
        Weight weight = Weight.parse(typed);

        assertThat(weight.toGrams()).isEqualTo(new Grams(grams));
        assertThat(weight.unit()).isEqualTo(unit);
        assertThat(weight.display()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                 | measure.malformed
                    12                 | measure.malformed
                    kg                 | measure.malformed
                    3 bao              | measure.unit-unknown
                    1,234 kg           | number.ambiguous
                    -3 kg              | measure.negative
                    0,4 g              | measure.too-small
                    0,1234567 kg       | measure.too-precise
                    999999999999 tấn   | measure.too-large
                    """)
    void unreadableWeightIsRefused(String typed, String code) {
        assertThatThrownBy(() -> Weight.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(code);
    }

    @Test
    void trailingZerosDoNotMakeAnotherWeight() {
        assertThat(Weight.of(new BigDecimal("1.50"), WeightUnit.TA))
                .isEqualTo(Weight.of(new BigDecimal("1.5"), WeightUnit.TA));
        assertThat(Weight.of(new BigDecimal("1E+1"), WeightUnit.TA).amount()).isEqualTo(new BigDecimal("10"));
    }

    @Test
    void absurdExponentsAreRefusedAtOnce() {
        assertThatThrownBy(() -> new Weight(1, WeightUnit.GRAM, new BigDecimal("1E+999999999")))
                .hasMessage("measure.too-large");
        assertThatThrownBy(() -> Weight.of(new BigDecimal("1E-999999999"), WeightUnit.GRAM))
                .hasMessage("measure.too-precise");
        assertThatThrownBy(() -> Grams.ofKilograms(new BigDecimal("1E+999999999")))
                .hasMessage("measure.too-large");
    }

    @Test
    void storedGramsAreNotReckonedAnew() {
        assertThat(new Weight(60_000, WeightUnit.TA, BigDecimal.ONE).grams()).isEqualTo(60_000);
    }

    @Test
    void moreCannotBeTakenThanThereIs() {
        Grams harvested = Grams.ofKilograms(new BigDecimal("1.5"));

        assertThat(harvested.minus(new Grams(500)).plus(new Grams(1))).isEqualTo(new Grams(1_001));
        assertThatThrownBy(() -> harvested.minus(new Grams(1_501))).hasMessage("measure.negative");
    }

    @Property(seed = "20261121")
    void kilogramsToTheGramAreKeptExactly(@ForAll @Scale(3) @BigRange(min = "0", max = "999999999") BigDecimal kg) {
        assertThat(Grams.ofKilograms(kg).kilograms()).isEqualByComparingTo(kg);
    }
}
