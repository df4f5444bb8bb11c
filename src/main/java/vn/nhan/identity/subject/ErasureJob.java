package vn.nhan.identity.subject;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Forgets whoever asked for it and let the days to think it over go by. One that fails doesn't hold up the others. */
@ApplicationScoped
class ErasureJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(ErasureJob.class);
    private static final TenantScope NATIONAL = TenantScope.of(TenantId.NATIONAL);
    private static final int BATCH = 100;

    private final TenantTx tx;
    private final Forgetting forgetting;
    private final Clock clock;

    ErasureJob(TenantTx tx, Forgetting forgetting, Clock clock) {
        this.tx = tx;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "erase-persons";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Uni<Void> run() {
        return due().chain(erasures -> Multi.createFrom()
                .iterable(erasures)
                .onItem()
                .transformToUniAndConcatenate(erasure -> forgetting
                        .forget(erasure)
                        .onFailure()
                        .invoke(failure -> LOG.errorf(failure, "erasure %s goes on later", erasure.id()))
                        .onFailure()
                        .recoverWithNull())
                .collect()
                .asList()
                .replaceWithVoid());
    }

    private Uni<List<Erasure>> due() {
        return tx.as(
                NATIONAL,
                session -> session.createSelectionQuery(
                                "from Erasure where dueAt <= :now and cancelledAt is null and doneAt is null order by dueAt, id",
                                Erasure.class)
                        .setParameter("now", clock.instant())
                        .setMaxResults(BATCH)
                        .getResultList());
    }
}
