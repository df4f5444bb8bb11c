package vn.nhan.business.profile;

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

/** Forgets pictures that nobody can put back any more; what lies in the store goes when nothing else names it. */
@ApplicationScoped
class ForgetPicturesJob implements RecurringJob {

    private final TenantTx tx;
    private final TenantDirectory directory;
    private final Clock clock;

    ForgetPicturesJob(TenantTx tx, TenantDirectory directory, Clock clock) {
        this.tx = tx;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-producer-pictures";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
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

    private Uni<Integer> forget(TenantId province) {
        return tx.as(
                TenantScope.of(province),
                session -> session.createMutationQuery("delete from BusinessPhoto where removedAt <= :before")
                        .setParameter("before", clock.instant().minus(BusinessPhoto.UNDO))
                        .executeUpdate());
    }
}
