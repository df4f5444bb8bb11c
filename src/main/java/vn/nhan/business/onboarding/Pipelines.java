package vn.nhan.business.onboarding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;

/** How far businesses have come; for the rooms above. */
@ApplicationScoped
public class Pipelines {

    private static final String FACTS =
            "select id, name, status, " + ActivityRules.QUIET_DAYS + " from business where id in (:ids) order by id";

    private final TenantTx tx;
    private final BusinessAccess access;
    private final EvidenceLedger ledger;
    private final Clock clock;

    Pipelines(TenantTx tx, BusinessAccess access, EvidenceLedger ledger, Clock clock) {
        this.tx = tx;
        this.access = access;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Of a business that the actor may look at. */
    Uni<StageView> read(UUID businessId) {
        return tx.inTenant(session -> access.requireReader(session, businessId, Purpose.any())
                .chain(() -> of(session, List.of(businessId)))
                .map(found -> found.get(0)));
    }

    /** In the order of their ids; two statements, however many there are. The caller has decided who may see them. */
    public Uni<List<StageView>> of(Mutiny.Session session, Collection<UUID> businesses) {
        if (businesses.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var now = clock.instant();
        return session.createNativeQuery(FACTS, Object[].class)
                .setParameter("ids", businesses)
                .setParameter("today", Dates.dayOf(now))
                .getResultList()
                .chain(rows -> ledger.of(session, businesses)
                        .map(evidence -> rows.stream()
                                .map(row -> view(
                                        facts(row), Pipeline.of(evidence.getOrDefault((UUID) row[0], List.of())), now))
                                .toList()));
    }

    private static StageView.Facts facts(Object[] row) {
        return new StageView.Facts((UUID) row[0], (String) row[1], (String) row[2], (Integer) row[3]);
    }

    private static StageView view(StageView.Facts facts, Pipeline pipeline, Instant now) {
        return StageView.of(
                facts,
                pipeline,
                pipeline.at(now, Duration.ofDays(facts.quietDays())).orElse(null));
    }
}
