package vn.nhan.business.onboarding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Derives the stage of every business from its evidence once more, a batch at a time: of those that were there before
 * evidence was kept, and so that a stage can never stay other than its evidence says.
 */
@ApplicationScoped
class RebuildJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(RebuildJob.class);
    private static final int BATCH = 500;
    private static final UUID START = new UUID(0, 0);

    private final TenantTx tx;
    private final EachProvince provinces;
    private final StageBook book;

    RebuildJob(TenantTx tx, EachProvince provinces, StageBook book) {
        this.tx = tx;
        this.provinces = provinces;
        this.book = book;
    }

    @Override
    public String name() {
        return "rebuild-business-stages";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(12);
    }

    @Override
    public Uni<Void> run() {
        return provinces.visit(province -> rebuild(province, START, 0).invoke(changed -> {
            if (changed > 0) {
                LOG.infof("%d stages of businesses were derived anew", changed);
            }
        }));
    }

    private record Batch(List<UUID> businesses, int changed) {}

    private Uni<Integer> rebuild(TenantId province, UUID after, int changed) {
        return tx.as(
                        TenantScope.of(province),
                        session -> session.createNativeQuery(
                                        "select id from business where id > :after order by id limit " + BATCH,
                                        UUID.class)
                                .setParameter("after", after)
                                .getResultList()
                                .call(ids -> ids.isEmpty() ? Uni.createFrom().voidItem() : book.open(session, ids))
                                .chain(ids ->
                                        book.derive(session, province, ids).map(count -> new Batch(ids, count))))
                .chain(batch -> batch.businesses().size() < BATCH
                        ? Uni.createFrom().item(changed + batch.changed())
                        : rebuild(province, batch.businesses().get(BATCH - 1), changed + batch.changed()));
    }
}
