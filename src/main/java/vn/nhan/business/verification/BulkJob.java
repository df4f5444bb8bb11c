package vn.nhan.business.verification;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessFailure;
import vn.nhan.business.Decider;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Works off the lists that were begun, one business at a time, each in a transaction of its own together with the note of
 * what became of it: wherever it is stopped, it goes on there.
 */
@ApplicationScoped
class BulkJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(BulkJob.class);

    private static final String NEXT = "select i.bulk_id, i.business_id, i.version, k.proposed_by, k.proposed_by_name,"
            + " b.version, b.status from bulk_verification_item i"
            + " join bulk_verification k on k.tenant_id = i.tenant_id and k.id = i.bulk_id"
            + " join business b on b.tenant_id = i.tenant_id and b.id = i.business_id"
            + " where k.state = 'running' and i.outcome is null"
            + " order by i.bulk_id, i.business_id limit 1 for update of i skip locked";

    private final EachProvince provinces;
    private final TenantTx tx;
    private final VerificationService service;
    private final BulkStore store;
    private final Clock clock;

    BulkJob(EachProvince provinces, TenantTx tx, VerificationService service, BulkStore store, Clock clock) {
        this.provinces = provinces;
        this.tx = tx;
        this.service = service;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "verify-in-bulk";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    private record Item(UUID bulk, UUID business, int seenVersion, Decider officer, int version, String status) {

        /** What keeps it from being verified before anybody asks; null when nothing does. */
        @Nullable
        String obstacle() {
            if (!status.equals("submitted") && !status.equals("in-review")) {
                return "not-waiting";
            }
            // Taking it from the queue and putting it back counts as well: somebody looked at it, and may know more.
            return version == seenVersion ? null : "changed";
        }
    }

    @Override
    public Uni<Void> run() {
        return provinces.visit(this::workOff);
    }

    private Uni<Void> workOff(TenantId tenant) {
        return Multi.createBy()
                .repeating()
                .uni(() -> one(tenant))
                .whilst(worked -> worked)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** Whether there was one. */
    private Uni<Boolean> one(TenantId tenant) {
        return tx.as(TenantScope.of(tenant), this::next)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(false)
                        : settle(tenant, found.get()).replaceWith(true));
    }

    private Uni<Void> settle(TenantId tenant, Item item) {
        var scope = TenantScope.of(tenant);
        var obstacle = item.obstacle();
        return obstacle != null
                ? tx.as(scope, session -> note(session, item, obstacle))
                : tx.as(
                                scope,
                                session -> note(session, item, "verified")
                                        .call(() -> service.verify(
                                                session,
                                                item.business(),
                                                IdentityDesk.Said.DOCUMENT_SEEN,
                                                item.officer())))
                        .onFailure()
                        .recoverWithUni(failure -> {
                            if (!(failure instanceof DomainFailure)) {
                                LOG.warnf(failure, "a business of a bulk verification was left out");
                            }
                            return tx.as(scope, session -> note(session, item, outcome(failure)));
                        });
    }

    private static String outcome(Throwable failure) {
        if (failure instanceof BusinessFailure.InReviewElsewhere) {
            return "held";
        }
        if (failure instanceof BusinessFailure.NotSubmitted) {
            return "not-waiting";
        }
        return failure instanceof VerificationFailure.IdentityUnproven ? "unproven" : "failed";
    }

    private Uni<Optional<Item>> next(Mutiny.Session session) {
        return session.createNativeQuery(NEXT, Object[].class)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(this::read));
    }

    /** Of two workers at the same item only the first one finds it without an outcome; the other one's work is undone. */
    private Uni<Void> note(Mutiny.Session session, Item item, String outcome) {
        return session.createNativeQuery("update bulk_verification_item set outcome = :outcome, at = :at"
                        + " where bulk_id = :bulk and business_id = :business and outcome is null")
                .setParameter("outcome", outcome)
                .setParameter("at", clock.instant())
                .setParameter("bulk", item.bulk())
                .setParameter("business", item.business())
                .executeUpdate()
                .invoke(rows -> {
                    if (rows != 1) {
                        throw new IllegalStateException("somebody else settled it");
                    }
                })
                .chain(() -> store.finish(session, item.bulk(), clock.instant()))
                .replaceWithVoid();
    }

    private Item read(Object[] row) {
        return new Item(
                (UUID) row[0],
                (UUID) row[1],
                (Integer) row[2],
                new Decider((UUID) row[3], (String) row[4], clock.instant(), (UUID) row[0]),
                (Integer) row[5],
                (String) row[6]);
    }
}
