package vn.nhan.platform.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitTest {

    @ParameterizedTest
    @ValueSource(strings = {"09521234543213", "9521321000018", "9521234543213", "106141412345678908", "96385074"})
    void publishedNumbersClose(String key) {
        assertThat(CheckDigit.closes(key)).isTrue();
    }

    @Test
    void sumDividedByTenGivesZero() {
        assertThat(CheckDigit.of("0000000")).isEqualTo('0');
        assertThat(CheckDigit.of("952132100001")).isEqualTo('8');
    }

    @Property(seed = "1725")
    void oneWrongDigitIsAlwaysSeen(
            @ForAll @NumericChars @StringLength(min = 7, max = 17) String body,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String key = body + CheckDigit.of(body);
        int at = place % key.length();
        char other = (char) ('0' + (key.charAt(at) - '0' + shift) % 10);
        assertThat(CheckDigit.closes(key.substring(0, at) + other + key.substring(at + 1)))
                .isFalse();
    }

    @Test
    void digitsOfOtherScriptsAreNoDigits() {
        assertThat(CheckDigit.closes("٩٥٢١٣٢١٠٠٠٠١٨")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> CheckDigit.of("٩٥٢"));
    }
}
