package vn.nhan.traceability.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.ReviewSubject;
import vn.nhan.business.verification.Finding;
import vn.nhan.business.verification.Outcome;
import vn.nhan.business.verification.ReviewCheck;
import vn.nhan.platform.text.Dates;

/** Whether the certificates on file hold on the day of the review. Nobody needs one to be verified. */
@ApplicationScoped
class CertificateDatesCheck implements ReviewCheck {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Uni<List<Finding>> look(Mutiny.Session session, ReviewSubject subject) {
        return session.createSelectionQuery(
                        "from Certificate where businessId = :business order by id", Certificate.class)
                .setParameter("business", subject.id())
                .getResultList()
                .map(found ->
                        found.stream().map(paper -> of(paper, subject.today())).toList());
    }

    static Finding of(Certificate paper, LocalDate day) {
        var name = Map.<String, Object>of(
                "number", paper.number,
                "from", Dates.format(paper.validFrom),
                "to", Dates.format(paper.validTo));
        if (day.isBefore(paper.validFrom)) {
            return new Finding(Outcome.WARN, "check.certificate-not-yet", name);
        }
        return day.isAfter(paper.validTo)
                ? new Finding(Outcome.WARN, "check.certificate-expired", name)
                : new Finding(Outcome.OK, "check.certificate-fits", name);
    }
}
