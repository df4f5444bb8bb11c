package vn.nhan.catalog;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.nhan.catalog.stock.Reservations;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Tells of reservations whose time has run out. They count no longer by the clock alone; but what was written down
 * elsewhere, and every marketplace, hears of the packages only by this.
 */
@ApplicationScoped
class ReservationJob implements RecurringJob {

    static final String NAME = "lapse-reservations";

    private static final Logger LOG = Logger.getLogger(ReservationJob.class);
    private static final int BATCH = 100;
    /** Before the id of every product. */
    private static final UUID NONE = new UUID(0, 0);

    private final EachProvince provinces;
    private final TenantTx tx;
    private final Reservations reservations;
    private final ProductChanges changes;

    ReservationJob(EachProvince provinces, TenantTx tx, Reservations reservations, ProductChanges changes) {
        this.provinces = provinces;
        this.tx = tx;
        this.reservations = reservations;
        this.changes = changes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Uni<Void> run() {
        return provinces.visit(province -> all(province, NONE));
    }

    private Uni<Void> all(TenantId province, UUID after) {
        return tx.as(TenantScope.of(province), session -> reservations.lapsed(session, after, BATCH))
                .chain(products -> each(province, products)
                        .chain(() -> products.size() < BATCH
                                ? Uni.createFrom().voidItem()
                                : all(province, products.get(BATCH - 1))));
    }

    private Uni<Void> each(TenantId province, List<UUID> products) {
        return Multi.createFrom()
                .iterable(products)
                .onItem()
                .transformToUniAndConcatenate(product -> lapse(province, product))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** One transaction a product: nobody who sells something else waits, not even for one at which this always fails. */
    private Uni<Void> lapse(TenantId province, UUID product) {
        return tx.as(
                        TenantScope.of(province),
                        session -> reservations
                                .expire(session, product)
                                .chain(lapsed -> lapsed == 0
                                        ? Uni.createFrom().voidItem()
                                        : changes.settleUrgently(session, product)))
                .onFailure()
                .invoke(failure ->
                        LOG.errorf(failure, "reservations of product %s stay open till the next run", product))
                .onFailure()
                .recoverWithNull();
    }
}
