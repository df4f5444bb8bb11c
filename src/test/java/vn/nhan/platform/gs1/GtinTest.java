package vn.nhan.platform.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

class GtinTest {

    @ParameterizedTest
    @CsvSource({
        "96385074, 00000096385074",
        "614141000036, 00614141000036",
        "9521234543213, 09521234543213",
        "09521234543213, 09521234543213",
        "19521234543210, 19521234543210",
        "9 521234-543213, 09521234543213"
    })
    void everyLengthIsKeptAsFourteenDigits(String typed, String stored) {
        assertThat(Gtin.parse(typed)).hasToString(stored);
    }

    @Test
    void numberIsShownAsOnTheBarCode() {
        assertThat(Gtin.parse("09521234543213").display()).isEqualTo("9521234543213");
        assertThat(Gtin.parse("19521234543210").display()).isEqualTo("19521234543210");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "952123454321", "95212345432133", "９５２１２３４５４３２１３", "9521234543214"})
    void wrongNumberIsRefusedWithItsReason(String typed) {
        assertThatThrownBy(() -> Gtin.parse(typed)).isInstanceOfSatisfying(Gs1Failure.class, failure -> {
            assertThat(failure.kind()).isEqualTo(FailureKind.RULE_BROKEN);
            assertThat(failure.code()).isIn("gs1.gtin-digits", "gs1.gtin-check-digit");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"020123456789", "040123456789", "200123456789", "290123456789"})
    void restrictedCirculationNumberIsNoGtin(String body) {
        assertThat(codeOfRefusal(body + CheckDigit.of(body))).isEqualTo("gs1.gtin-restricted");
        String inACase = "1" + body;
        assertThat(codeOfRefusal(inACase + CheckDigit.of(inACase))).isEqualTo("gs1.gtin-restricted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000", "2012345"})
    void shortNumberOfOneShopIsNoGtin(String body) {
        assertThat(codeOfRefusal(body + CheckDigit.of(body))).isEqualTo("gs1.gtin-restricted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"030123456789", "050123456789", "190123456789", "300123456789", "952020202020"})
    void neighbouringPrefixesAreFree(String body) {
        assertThat(Gtin.parse(body + CheckDigit.of(body)).display()).startsWith(body);
    }

    @Property(seed = "1725")
    void anyTextIsReadOrRefusedPolitely(@ForAll String typed) {
        try {
            assertThat(Gtin.parse(typed).digits()).matches("[0-9]{14}");
        } catch (Gs1Failure refused) {
            assertThat(refused.code()).startsWith("gs1.gtin-");
        }
    }

    private static String codeOfRefusal(String typed) {
        try {
            return "accepted " + Gtin.parse(typed);
        } catch (DomainFailure refused) {
            return refused.code();
        }
    }
}
