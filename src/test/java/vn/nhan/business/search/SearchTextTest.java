package vn.nhan.business.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.Invalid;

class SearchTextTest {

    @Test
    void wordsAreFoldedAndTypedMarksAreKeptBesides() {
        var text = SearchText.of("  Nhãn  LỒNG, Phố Hiến ");

        assertThat(text.words()).containsExactly("nhan", "long", "pho", "hien");
        assertThat(text.accented()).containsExactly("nha3n", "lo61ng", "pho62", "hie62n");
    }

    @Test
    void withoutMarksEverySpellingIsAsGood() {
        assertThat(SearchText.of("nhan long").accented()).isEmpty();
        assertThat(SearchText.of("").words()).isEmpty();
        assertThat(SearchText.of(null).words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0314409058", "0314 409 058", "0314.409.058", "0314-409-058"})
    void taxCodeIsFoundHoweverItIsGrouped(String typed) {
        assertThat(SearchText.of(typed).taxCode()).hasToString("TaxCode[value=0314409058]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000185000001", "000 185 000 001", "000.185.000.001", "000-185-000-001"})
    void citizenIdDoesNotBelongIntoAnAddress(String typed) {
        assertThatThrownBy(() -> SearchText.of(typed))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.fields().get(0).code()).isEqualTo("search.number-in-address"));
    }

    @Test
    void shortNumbersAreWordsOfAName() {
        assertThat(SearchText.of("Tổ 12").words()).containsExactly("to", "12");
    }

    @Test
    void mistypedTaxCodeIsToldAsOne() {
        assertThatThrownBy(() -> SearchText.of("0314409059"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused ->
                                assertThat(refused.fields().get(0).code()).isEqualTo("business.tax-code-check-digit"));
    }

    @ParameterizedTest
    @CsvSource({"Đặng, d9a57ng", "HOÀ, hoa1", "ệ, e56", "Ư, u8"})
    void marksAreDigitsAfterTheirLetter(String text, String spelt) {
        assertThat(Spelling.of(text)).isEqualTo(spelt);
    }
}
