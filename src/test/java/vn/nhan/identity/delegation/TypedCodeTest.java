package vn.nhan.identity.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.identity.delegation.OneTimeCode.Use;

class TypedCodeTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @ParameterizedTest
    @CsvSource({
        "7k3pq 0zb2m, 7K3PQ0ZB2M, LETTER",
        "7K3PQ-OZB2M, 7K3PQ0ZB2M, LETTER",
        "iK3LQ–oZB2M, 1K31Q0ZB2M, LETTER",
        "123456, 123456, HANDOVER",
        "123 456, 123456, HANDOVER",
        "'', '', HANDOVER",
        "7K3PQ0ZB2, 7K3PQ0ZB2, HANDOVER"
    })
    void isReadAsItWasMeant(String typed, String value, Use use) {
        var code = TypedCode.of(typed);

        assertThat(code.value()).isEqualTo(value);
        assertThat(code.use()).isEqualTo(use);
    }

    @Test
    void nothingTypedIsNoCode() {
        assertThat(TypedCode.of(null).value()).isEmpty();
    }

    @Test
    void whatIsDrawnIsReadBackAndHasNoAmbiguousLetters() {
        for (int i = 0; i < 1_000; i++) {
            var letters = TypedCode.drawLetters(RANDOM);
            assertThat(letters).matches("[0-9A-HJKMNP-TV-Z]{10}");
            assertThat(TypedCode.of(letters.toLowerCase(java.util.Locale.ROOT)).value())
                    .isEqualTo(letters);
            assertThat(TypedCode.drawDigits(RANDOM)).matches("[0-9]{6}");
        }
    }
}
