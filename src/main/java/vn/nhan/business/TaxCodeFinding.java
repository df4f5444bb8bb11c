package vn.nhan.business;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.InvalidValue;

/** What the platform itself can tell of a tax code. It helps an officer to look; it decides nothing. */
enum TaxCodeFinding {
    CHECK_DIGIT_FITS,
    CHECK_DIGIT_WRONG,
    /** Thirteen digits: a branch, whose head office holds the papers. */
    DEPENDENT_UNIT,
    ONLY_ONE_IN_PROVINCE,
    /** Nobody has compared it with the national business register: there is no connection to it yet. */
    REGISTER_NOT_ASKED;

    static List<TaxCodeFinding> of(@Nullable String taxCode) {
        if (taxCode == null) {
            return List.of(REGISTER_NOT_ASKED);
        }
        var findings = new ArrayList<TaxCodeFinding>();
        try {
            var read = TaxCode.parse(taxCode);
            findings.add(CHECK_DIGIT_FITS);
            if (read.isDependentUnit()) {
                findings.add(DEPENDENT_UNIT);
            }
        } catch (InvalidValue unsound) {
            findings.add(CHECK_DIGIT_WRONG);
        }
        // The table holds each tax code once a province.
        findings.add(ONLY_ONE_IN_PROVINCE);
        findings.add(REGISTER_NOT_ASKED);
        return List.copyOf(findings);
    }
}
