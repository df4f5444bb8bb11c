package vn.nhan.identity.invitation;

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

/** Wipes the names of people who never came, so that an invitation nobody took up keeps no personal data. */
@ApplicationScoped
class ForgetInviteesJob implements RecurringJob {

    private final TenantDirectory directory;
    private final TenantTx tx;
    private final Clock clock;

    ForgetInviteesJob(TenantDirectory directory, TenantTx tx, Clock clock) {
        this.directory = directory;
        this.tx = tx;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-invitees";
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

    private Uni<Integer> forget(TenantId tenant) {
        return tx.as(
                TenantScope.of(tenant),
                session -> session.createNativeQuery("update invitation set name_sealed = null"
                                + " where tenant_id = :tenant and name_sealed is not null and expires_at < :now")
                        .setParameter("tenant", tenant.value())
                        .setParameter("now", clock.instant())
                        .executeUpdate());
    }
}
