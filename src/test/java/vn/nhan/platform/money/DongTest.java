package vn.nhan.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.InvalidValue;

class DongTest {

    @Test
    void amountIsShownWithDotsAndANoBreakSpace() {
        assertThat(new Dong(250_000).display()).isEqualTo("250.000\u00A0₫");
        assertThat(Dong.ZERO.display()).isEqualTo("0\u00A0₫");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    250.000      | 250000
                    250000       | 250000
                    250 000      | 250000
                    250.000 ₫    | 250000
                    250.000đ     | 250000
                    250.000 đồng | 250000
                    250.000 VNĐ  | 250000
                    250000,00    | 250000
                    0            | 0
                    """)
    void amountWrittenOutNeedsNoConfirmation(String typed, long amount) {
        assertThat(Dong.parse(typed)).isEqualTo(new TypedDong(new Dong(amount), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    250k             | 250000
                    250 K            | 250000
                    250 nghìn        | 250000
                    250 ngàn đồng    | 250000
                    1,2 triệu        | 1200000
                    1.2 trieu        | 1200000
                    1,5tr            | 1500000
                    2 tỷ             | 2000000000
                    2,5 tỉ đ         | 2500000000
                    250,000          | 250000
                    1,250,000 VND    | 1250000
                    """)
    void amountMeantRatherThanWrittenNeedsConfirmation(String typed, long amount) {
        assertThat(Dong.parse(typed)).isEqualTo(new TypedDong(new Dong(amount), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                  | money.malformed
                    k                   | money.malformed
                    miễn phí            | money.malformed
                    250k/kg             | money.malformed
                    250 đô              | money.malformed
                    2 đồng triệu        | money.malformed
                    1.2.3               | number.malformed
                    1,234 triệu         | number.ambiguous
                    1,5                 | money.not-whole
                    0,0005k             | money.not-whole
                    -250.000            | money.negative
                    1000 tỷ             | money.too-large
                    1000000000000       | money.too-large
                    """)
    void otherWritingIsRefused(String typed, String code) {
        assertThatThrownBy(() -> Dong.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(code);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE})
    void amountOutOfRangeIsRefused(long amount) {
        assertThatThrownBy(() -> new Dong(amount)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void sumBeyondTheRangeIsRefused() {
        Dong most = new Dong(Dong.MAX);

        assertThatThrownBy(() -> most.plus(new Dong(1)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("money.too-large");
    }

    @Property(seed = "20261121")
    void shownAmountIsReadBackWithoutConfirmation(@ForAll @LongRange(min = 0, max = Dong.MAX) long amount) {
        Dong dong = new Dong(amount);

        assertThat(Dong.parse(dong.display())).isEqualTo(new TypedDong(dong, false));
    }
}
