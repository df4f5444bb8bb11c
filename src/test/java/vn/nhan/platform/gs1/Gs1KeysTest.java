package vn.nhan.platform.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Gs1KeysTest {

    @Test
    void locationNumberIsReadWithItsGaps() {
        assertThat(Gln.parse(" 952 1321 00001 8 ")).hasToString("9521321000018");
    }

    @ParameterizedTest
    @CsvSource({"952132100001, gs1.gln-digits", "9521321000019, gs1.gln-check-digit", "952132100001A, gs1.gln-digits"})
    void wrongLocationNumberIsRefused(String typed, String code) {
        assertThatThrownBy(() -> Gln.parse(typed))
                .isInstanceOf(Gs1Failure.class)
                .hasMessage(code);
    }

    @Test
    void shippingCodeIsRead() {
        assertThat(Sscc.parse("952123454321345678")).hasToString("952123454321345678");
    }

    @ParameterizedTest
    @CsvSource({"95212345432134567, gs1.sscc-digits", "952123454321345675, gs1.sscc-check-digit"})
    void wrongShippingCodeIsRefused(String typed, String code) {
        assertThatThrownBy(() -> Sscc.parse(typed))
                .isInstanceOf(Gs1Failure.class)
                .hasMessage(code);
    }

    @Test
    void lotNumberTypedInSmallLettersIsRaised() {
        assertThat(LotNumber.parse(" hy2607a ")).hasToString("HY2607A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HY2", "HY-2607", "HY2607A0123456789ABCD", "NHÃN1", "lıt1", "straße"})
    void lotNumberOutsideItsAlphabetIsRefused(String typed) {
        assertThatThrownBy(() -> LotNumber.parse(typed))
                .isInstanceOf(Gs1Failure.class)
                .hasMessage("gs1.lot-number");
    }
}
