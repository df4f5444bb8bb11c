package vn.nhan.traceability.label;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.identity.subject.ErasureHold;
import vn.nhan.platform.problem.FieldError;

/**
 * Goods that were labelled within a year may still be on sale, and somebody must answer for them: whoever manages such a
 * business alone hands it over before they are forgotten.
 */
@ApplicationScoped
class LabelledLotHold implements ErasureHold {

    private static final Duration ON_SALE = Duration.ofDays(365);

    private final Businesses businesses;
    private final Clock clock;

    LabelledLotHold(Businesses businesses, Clock clock) {
        this.businesses = businesses;
        this.clock = clock;
    }

    @Override
    public Uni<List<FieldError>> reasons(Mutiny.Session session, UUID accountId) {
        return businesses
                .managedOnlyBy(session, accountId)
                .chain(managed -> Multi.createFrom()
                        .iterable(managed)
                        .onItem()
                        .transformToUniAndConcatenate(business -> reasons(session, business))
                        .collect()
                        .in(ArrayList::new, List::addAll));
    }

    private Uni<List<FieldError>> reasons(Mutiny.Session session, BusinessRef business) {
        return isSelling(session, business)
                .map(selling -> selling
                        ? List.of(new FieldError("", "subject.hold-sole-manager", Map.of("business", business.name())))
                        : List.of());
    }

    private Uni<Boolean> isSelling(Mutiny.Session session, BusinessRef business) {
        return session.createNativeQuery(
                        "select count(*) from label_batch p join lot l on l.tenant_id = p.tenant_id and l.id = p.lot_id"
                                + " where l.business_id = :business and p.printed_at > :since",
                        Long.class)
                .setParameter("business", business.id())
                .setParameter("since", clock.instant().minus(ON_SALE))
                .getSingleResult()
                .map(printed -> printed > 0);
    }
}
