package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.ReviewSubject;

/** Whether somebody else here may be the same: by number for certain, by name and commune perhaps. */
@ApplicationScoped
class DuplicateCheck implements ReviewCheck {

    private final DuplicateQueries duplicates;

    DuplicateCheck(DuplicateQueries duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Uni<List<Finding>> look(Mutiny.Session session, ReviewSubject subject) {
        return duplicates.of(session, subject.id()).map(DuplicateCheck::of);
    }

    static List<Finding> of(DuplicateQueries.Twins twins) {
        var findings = new ArrayList<Finding>();
        if (twins.sameNumber() > 0) {
            findings.add(new Finding(Outcome.BAD, "check.same-number", Map.of("count", twins.sameNumber())));
        }
        if (twins.sameName() > 0) {
            findings.add(new Finding(Outcome.WARN, "check.same-name", Map.of("count", twins.sameName())));
        }
        return findings.isEmpty() ? List.of(Finding.ok("check.only-one")) : List.copyOf(findings);
    }
}
