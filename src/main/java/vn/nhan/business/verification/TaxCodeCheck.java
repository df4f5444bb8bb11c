package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.ReviewSubject;
import vn.nhan.business.TaxCode;
import vn.nhan.platform.problem.InvalidValue;

/** Whether the tax code can be one. */
@ApplicationScoped
class TaxCodeCheck implements ReviewCheck {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Uni<List<Finding>> look(Mutiny.Session session, ReviewSubject subject) {
        return Uni.createFrom().item(of(subject.taxCode()));
    }

    static List<Finding> of(@Nullable String taxCode) {
        if (taxCode == null) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        try {
            var read = TaxCode.parse(taxCode);
            findings.add(Finding.ok("check.tax-code-fits"));
            if (read.isDependentUnit()) {
                findings.add(Finding.unknown("check.tax-code-dependent-unit"));
            }
        } catch (InvalidValue unsound) {
            findings.add(Finding.bad("check.tax-code-wrong"));
        }
        // There is no connection to the national register yet, and the page must not look as if there were.
        findings.add(Finding.unknown("check.register-not-asked"));
        return List.copyOf(findings);
    }
}
