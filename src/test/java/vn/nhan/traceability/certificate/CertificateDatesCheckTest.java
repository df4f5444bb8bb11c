package vn.nhan.traceability.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateDatesCheckTest {

    /** Both days on the paper count. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31, check.certificate-not-yet",
        "2026-01-01, check.certificate-fits",
        "2026-12-31, check.certificate-fits",
        "2027-01-01, check.certificate-expired"
    })
    void paperHoldsFromItsFirstDayToItsLast(LocalDate day, String code) {
        var paper = new Certificate();
        paper.number = "VG-1";
        paper.validFrom = LocalDate.of(2026, 1, 1);
        paper.validTo = LocalDate.of(2026, 12, 31);

        var finding = CertificateDatesCheck.of(paper, day);

        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.outcome().isDoubt()).isEqualTo(!code.endsWith("fits"));
        assertThat(finding.args()).containsEntry("number", "VG-1");
    }
}
