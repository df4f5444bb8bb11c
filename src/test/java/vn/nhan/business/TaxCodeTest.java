package vn.nhan.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.InvalidValue;

class TaxCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"0100109106", "0100233488", "0314409058-002"})
    void publishedTaxCodeIsRead(String published) {
        assertThat(TaxCode.parse(published).value()).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 0314409058-002 ", "0314409058002", "0314409058 002", "0314.409.058–002"})
    void separatorsDoNotCount(String typed) {
        assertThat(TaxCode.parse(typed)).isEqualTo(new TaxCode("0314409058-002"));
    }

    @Test
    void dependentUnitBelongsToItsFirm() {
        TaxCode unit = new TaxCode("0314409058-002");

        assertThat(unit.isDependentUnit()).isTrue();
        assertThat(unit.headOffice()).isEqualTo(new TaxCode("0314409058"));
        assertThat(unit.headOffice().isDependentUnit()).isFalse();
        assertThat(unit.headOffice().headOffice()).isEqualTo(unit.headOffice());
    }

    @Test
    void wrongCheckDigitIsRefused() {
        assertRefused("0100233480", "business.tax-code-check-digit");
    }

    @Test
    void numberWhoseCheckDigitWouldBeTenIsNotIssued() {
        // 31×0 + 29×0 + 23×0 + … + 5×1 + 3×2 = 11, so 10 − 0 = 10
        for (int check = 0; check <= 9; check++) {
            assertRefused("000000012" + check, "business.tax-code-check-digit");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"001203000123", "001 203 000 123", "000 000 000 000"})
    void citizenIdIsRecognisedAndRefused(String typed) {
        assertRefused(typed, "business.tax-code-is-citizen-id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''
                    010010910
                    01001091060
                    01001091060000
                    0100109106-000
                    0100000000
                    010010910A
                    ０１００１０９１０６
                    MST 0100109106
                    """)
    void otherWritingIsRefused(String typed) {
        assertRefused(typed, "business.tax-code-format");
    }

    /**
     * No exception needs proving: every weight and every difference between two digits is prime to 11, so one changed
     * digit always changes the remainder.
     */
    @Property(seed = "20261121")
    void oneChangedDigitIsDetected(
            @ForAll("issued") TaxCode code,
            @ForAll @IntRange(max = 9) int position,
            @ForAll @IntRange(max = 9) int digit) {
        StringBuilder changed = new StringBuilder(code.value());
        Assume.that(changed.charAt(position) != '0' + digit);
        changed.setCharAt(position, (char) ('0' + digit));

        assertThatThrownBy(() -> TaxCode.parse(changed.toString())).isInstanceOf(InvalidValue.class);
    }

    /** Neighbouring weights differ modulo 11, and the last digit with the check digit gives 2(a − c) ≡ 0. */
    @Property(seed = "20261121")
    void twoNeighboursExchangedAreDetected(@ForAll("issued") TaxCode code, @ForAll @IntRange(max = 8) int position) {
        StringBuilder changed = new StringBuilder(code.value());
        Assume.that(changed.charAt(position) != changed.charAt(position + 1));
        changed.setCharAt(position, code.value().charAt(position + 1));
        changed.setCharAt(position + 1, code.value().charAt(position));

        assertThatThrownBy(() -> TaxCode.parse(changed.toString())).isInstanceOf(InvalidValue.class);
    }

    /** The weights 29 and 7 are the same modulo 11. */
    @Test
    void secondAndSeventhDigitExchangedGoUnnoticed() {
        assertThat(TaxCode.parse("0100109106").value()).isEqualTo("0100109106");
        assertThat(TaxCode.parse("0900101106").value()).isEqualTo("0900101106");
    }

    @Test
    void changedUnitNumberGoesUnnoticed() {
        assertThat(TaxCode.parse("0314409058-003")).isNotEqualTo(TaxCode.parse("0314409058-002"));
    }

    /** Finds the check digit by trying all ten, so that the formula under test is not repeated here. */
    @Provide
    Arbitrary<TaxCode> issued() {
        return Arbitraries.integers()
                .between(0, 999_999_999)
                .map("%09d"::formatted)
                .filter(TaxCodeTest::issuable)
                .map(TaxCodeTest::withCheckDigit);
    }

    private static boolean issuable(String nine) {
        return IntStream.rangeClosed(0, 9).anyMatch(check -> accepted(nine + check));
    }

    private static TaxCode withCheckDigit(String nine) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(check -> nine + check)
                .filter(TaxCodeTest::accepted)
                .map(TaxCode::new)
                .findFirst()
                .orElseThrow();
    }

    private static boolean accepted(String digits) {
        try {
            return new TaxCode(digits).value().equals(digits);
        } catch (InvalidValue e) {
            return false;
        }
    }

    private static void assertRefused(String typed, String code) {
        assertThatThrownBy(() -> TaxCode.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(code);
    }
}
