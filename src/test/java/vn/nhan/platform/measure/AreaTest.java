package vn.nhan.platform.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.platform.problem.InvalidValue;

class AreaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0        | 0 m²
                    360      | 360 m²
                    1800     | 1.800 m²
                    9999     | 9.999 m²
                    10000    | 1 ha
                    12500    | 1,25 ha
                    12345678 | 1.234,5678 ha
                    """)
    void squareMetresAreShownInTheUnitThatFits(long squareMetres, String shown) {
        assertThat(new SquareMetres(squareMetres).display()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    360 m²            | 360   | SQUARE_METRE | 360 m²
                    360m2             | 360   | SQUARE_METRE | 360 m²
                    1.800 mét vuông   | 1800  | SQUARE_METRE | 1.800 m²
                    1,25 ha           | 12500 | HECTARE      | 1,25 ha
                    2 héc-ta          | 20000 | HECTARE      | 2 ha
                    1,5 sào Bắc Bộ    | 540   | SAO_BAC_BO   | 1,5 sào Bắc Bộ
                    0,33 sào bắc bộ   | 119   | SAO_BAC_BO   | 0,33 sào Bắc Bộ
                    3 sao trung bo    | 1500  | SAO_TRUNG_BO | 3 sào Trung Bộ
                    5 công            | 5000  | CONG         | 5 công
                    """)
    void areaKeepsTheUnitItWasGivenIn(String typed, long squareMetres, AreaUnit unit, String shown) {
        Area area = Area.parse(typed);

        assertThat(area.toSquareMetres()).isEqualTo(new SquareMetres(squareMetres));
        assertThat(area.unit()).isEqualTo(unit);
        assertThat(area.display()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''               | measure.malformed
                    360              | measure.malformed
                    360 m            | measure.unit-unknown
                    2 mẫu            | measure.unit-unknown
                    3 sào            | measure.sao-needs-region
                    1,234 ha         | number.ambiguous
                    -1 ha            | measure.negative
                    0,3 m2           | measure.too-small
                    1.000.000.000 ha | measure.too-large
                    """)
    void unreadableAreaIsRefused(String typed, String code) {
        assertThatThrownBy(() -> Area.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(code);
    }

    @Property(seed = "20261121")
    void hectaresToTheSquareMetreAreKeptExactly(@ForAll @Scale(4) @BigRange(min = "0", max = "9999999") BigDecimal ha) {
        assertThat(SquareMetres.ofHectares(ha).hectares()).isEqualByComparingTo(ha);
    }
}
