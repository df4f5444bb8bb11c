package vn.nhan.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodesTest {

    @Test
    void tenDifferentCodesInGroupsOfFour() {
        assertThat(RecoveryCodes.fresh())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}"))
                .doesNotContainAnyElementsOf(RecoveryCodes.fresh());
    }

    @Test
    void eachCodeHasAtLeastFiftyBits() {
        double bits = 12 * Math.log(RecoveryCodes.ALPHABET.length()) / Math.log(2);

        assertThat(bits).isGreaterThan(50);
    }

    @Test
    void noTwoCharactersLookAlike() {
        for (var pair : new String[] {"0O", "1I", "1L", "IL", "2Z", "5S", "8B", "UV"}) {
            assertThat(pair.chars().filter(c -> RecoveryCodes.ALPHABET.indexOf(c) >= 0))
                    .as(pair)
                    .hasSizeLessThan(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K3M-QF9T-XH2C", "7k3m qf9t xh2c", "7K3MQF9TXH2C", " 7k3m–qf9t–xh2c. "})
    void caseAndDashesDoNotCount(String typed) {
        assertThat(RecoveryCodes.canonical(typed)).isEqualTo("7K3MQF9TXH2C");
    }
}
