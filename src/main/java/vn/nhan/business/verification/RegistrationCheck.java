package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.ReviewSubject;

/** Whether everything is said that the kind of business must say, and nothing of it lies in the future. */
@ApplicationScoped
class RegistrationCheck implements ReviewCheck {

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Uni<List<Finding>> look(Mutiny.Session session, ReviewSubject subject) {
        return Uni.createFrom().item(of(subject));
    }

    static List<Finding> of(ReviewSubject subject) {
        var findings = new ArrayList<Finding>();
        if (subject.missing().isEmpty()) {
            findings.add(Finding.ok("check.facts-complete"));
        } else {
            findings.add(new Finding(
                    Outcome.BAD,
                    "check.facts-missing",
                    Map.of("count", subject.missing().size())));
        }
        var day = subject.registeredOn();
        if (day != null) {
            findings.add(
                    day.isAfter(subject.today())
                            ? Finding.bad("check.registered-in-future")
                            : Finding.ok("check.registered-in-past"));
        }
        findings.add(subject.phone() == null ? Finding.warn("check.phone-missing") : Finding.ok("check.phone-fits"));
        return List.copyOf(findings);
    }
}
