package vn.nhan.catalog;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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

    private static final int BATCH = 100;

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
        return provinces.visit(this::all);
    }

    private Uni<Void> all(TenantId province) {
        return tx.as(TenantScope.of(province), session -> reservations.lapsed(session, BATCH))
                .chain(products -> each(province, products)
                        .chain(() -> products.size() < BATCH ? Uni.createFrom().voidItem() : all(province)));
    }

    /** One transaction a product: nobody who sells something else waits. */
    private Uni<Void> each(TenantId province, List<UUID> products) {
        return Multi.createFrom()
                .iterable(products)
                .onItem()
                .transformToUniAndConcatenate(product -> tx.as(
                        TenantScope.of(province),
                        session -> reservations
                                .expire(session, product)
                                .chain(lapsed ->
                                        lapsed == 0 ? Uni.createFrom().voidItem() : changes.settle(session, product))))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
