package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.text.Dates;
import vn.nhan.support.clock.ServiceTerms;
import vn.nhan.support.need.Needs;

/** Looks for what a firm is helped with already: all of its records together. */
@ApplicationScoped
class Coverages {

    private static final String OTHERS = "select r.id, r.need from support_request r join business b"
            + " on b.tenant_id = r.tenant_id and b.id = r.business_id where (b.id = :firm or b.firm_id = :firm)"
            + " and (r.due_at is not null or (r.state = 'completed' and r.completed_at >= :since))";

    private final Needs needs;
    private final ServiceTerms terms;
    private final Clock clock;

    Coverages(Needs needs, ServiceTerms terms, Clock clock) {
        this.needs = needs;
        this.terms = terms;
        this.clock = clock;
    }

    Uni<Coverage> of(Mutiny.Session session, UUID firmId, String need) {
        var today = Dates.dayOf(clock.instant());
        return needs.tree(session)
                .chain(tree -> terms.coveredMonths(session, today)
                        .chain(months -> session.createNativeQuery(OTHERS, Object[].class)
                                .setParameter("firm", firmId)
                                .setParameter(
                                        "since",
                                        today.minusMonths(months)
                                                .atStartOfDay(Dates.VIETNAM)
                                                .toInstant())
                                .getResultList())
                        .map(rows -> Coverage.of(
                                tree,
                                need,
                                rows.stream()
                                        .map(row -> new Coverage.Other((UUID) row[0], (String) row[1]))
                                        .toList())));
    }
}
