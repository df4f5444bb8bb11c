package vn.nhan.catalog.media;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Forgets pictures and papers that nobody can put back any more. What lies in the store goes later, when nothing else names
 * it: another product may, and a printed passport does for ever.
 */
@ApplicationScoped
class ForgetMediaJob implements RecurringJob {

    private final TenantTx tx;
    private final TenantDirectory directory;
    private final Clock clock;

    ForgetMediaJob(TenantTx tx, TenantDirectory directory, Clock clock) {
        this.tx = tx;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-product-media";
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
        var now = clock.instant();
        return tx.as(
                TenantScope.of(province),
                session -> delete(session, "ProductPhoto", now.minus(ProductPhoto.UNDO))
                        .chain(() -> delete(session, "ProductDocument", now.minus(ProductDocument.UNDO))));
    }

    private static Uni<Integer> delete(Mutiny.Session session, String entity, Instant before) {
        return session.createMutationQuery("delete from " + entity + " where removedAt <= :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
