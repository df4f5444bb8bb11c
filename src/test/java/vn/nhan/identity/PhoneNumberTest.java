package vn.nhan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.InvalidValue;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0900000012",
                "0900 000 012",
                "0900.000.012",
                "+84 900 000 012",
                "+84900000012",
                "0084 900000012",
                "84900000012",
                "(0900) 000-012",
                "+84 (0)900 000 012",
                "0900\u00A0000\u00A0012"
            })
    void mobileNumberIsReadHoweverItIsTyped(String typed) {
        assertThat(PhoneNumber.parse(typed).e164()).isEqualTo("+84900000012");
    }

    @Test
    void mobileNumberIsShownInThrees() {
        PhoneNumber number = PhoneNumber.parse("+84912345678");

        assertThat(number.display()).isEqualTo("0912 345 678");
        assertThat(number.masked()).isEqualTo("0912 ••• 678");
        assertThat(number.isMobile()).isTrue();
    }

    @Test
    void landlineIsReadToo() {
        PhoneNumber number = PhoneNumber.parse("(024) 3825 4444");

        assertThat(number.e164()).isEqualTo("+842438254444");
        assertThat(number.display()).isEqualTo("0243 825 4444");
        assertThat(number.masked()).isEqualTo("0243 •••• 444");
        assertThat(number.isMobile()).isFalse();
    }

    @Test
    void numberIsMaskedInLogs() {
        assertThat("account of " + PhoneNumber.parse("0912345678")).isEqualTo("account of 0912 ••• 678");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                 | identity.phone-format
                    0912-NHAN-LONG     | identity.phone-format
                    091234567          | identity.phone-format
                    09123456789        | identity.phone-format
                    0612345678         | identity.phone-format
                    ０９１２３４５６７８       | identity.phone-format
                    0912345678 x12     | identity.phone-format
                    113                | identity.phone-format
                    +                  | identity.phone-format
                    +1 202 555 0123    | identity.phone-foreign
                    +856 20 55 555 555 | identity.phone-foreign
                    01689 123 456      | identity.phone-retired
                    1900 1234          | identity.phone-hotline
                    1800 599 920       | identity.phone-hotline
                    """)
    void otherNumbersAreRefused(String typed, String code) {
        assertThatThrownBy(() -> PhoneNumber.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0912345678", "+1202555012", "+8491234567a", "+849123456789"})
    void onlyE164IsHeld(String value) {
        assertThatThrownBy(() -> new PhoneNumber(value)).hasMessage("identity.phone-format");
    }

    @Property(seed = "20261121")
    void shownNumberIsReadBack(
            @ForAll @IntRange(max = 99_999_999) int subscriber, @ForAll @IntRange(max = 4) int first) {
        PhoneNumber number = new PhoneNumber("+84" + "35789".charAt(first) + "%08d".formatted(subscriber));

        assertThat(PhoneNumber.parse(number.display())).isEqualTo(number);
        assertThat(PhoneNumber.parse(number.e164())).isEqualTo(number);
    }
}
