package vn.nhan.business.lineage;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Wipes what undoing a merge would need once it can't be undone any more: names and numbers stand in it. */
@ApplicationScoped
class ForgetUndoingJob implements RecurringJob {

    private final TenantDirectory directory;
    private final TenantTx tx;
    private final Clock clock;

    ForgetUndoingJob(TenantDirectory directory, TenantTx tx, Clock clock) {
        this.directory = directory;
        this.tx = tx;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-undoing";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public Uni<Void> run() {
        return Multi.createFrom()
                .iterable(directory.all())
                .onItem()
                .transformToUniAndConcatenate(this::forget)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** A conversion can be taken back at any time: it keeps a status and nothing of anybody. */
    private Uni<Integer> forget(TenantId tenant) {
        return tx.as(
                TenantScope.of(tenant),
                session -> session.createNativeQuery("update firm_link set before_sealed = null"
                                + " where tenant_id = :tenant and kind = 'merged' and before_sealed is not null"
                                + " and made_at < :since")
                        .setParameter("tenant", tenant.value())
                        .setParameter("since", clock.instant().minus(LineageService.UNDOABLE))
                        .executeUpdate());
    }
}
