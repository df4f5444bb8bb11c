package vn.nhan.business.verification;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.ReviewSubject;

/** Asks all {@link ReviewCheck}s. */
@ApplicationScoped
class AutomaticChecks {

    private final List<ReviewCheck> checks;

    AutomaticChecks(@All List<ReviewCheck> checks) {
        this.checks = checks.stream()
                .sorted(Comparator.comparingInt(ReviewCheck::order))
                .toList();
    }

    Uni<List<Finding>> of(Mutiny.Session session, ReviewSubject subject) {
        return Multi.createFrom()
                .iterable(checks)
                .onItem()
                .transformToUniAndConcatenate(check -> check.look(session, subject))
                .collect()
                .asList()
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    /** Whether none of them gives cause for doubt. What nobody could look up is left to the officer's eyes. */
    static boolean pass(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.outcome().isDoubt());
    }
}
