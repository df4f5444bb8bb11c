package vn.nhan.business;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhan.business.TaxCodeFinding.CHECK_DIGIT_FITS;
import static vn.nhan.business.TaxCodeFinding.CHECK_DIGIT_WRONG;
import static vn.nhan.business.TaxCodeFinding.DEPENDENT_UNIT;
import static vn.nhan.business.TaxCodeFinding.REGISTER_NOT_ASKED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxCodeFindingTest {

    @Test
    void soundCodeOfAFirmHasAFittingCheckDigit() {
        assertThat(TaxCodeFinding.of("0314409058"))
                .contains(CHECK_DIGIT_FITS)
                .doesNotContain(CHECK_DIGIT_WRONG, DEPENDENT_UNIT);
    }

    @Test
    void branchIsPointedOut() {
        assertThat(TaxCodeFinding.of("0314409058-002")).contains(CHECK_DIGIT_FITS, DEPENDENT_UNIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0314409059", "031440905", ""})
    void unsoundCodeIsPointedOut(String stored) {
        assertThat(TaxCodeFinding.of(stored)).contains(CHECK_DIGIT_WRONG).doesNotContain(CHECK_DIGIT_FITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0314409058", "0314409058-002", "0314409059"})
    void officerIsAlwaysToldThatNoRegisterWasAsked(String stored) {
        assertThat(TaxCodeFinding.of(stored)).endsWith(REGISTER_NOT_ASKED);
    }
}
