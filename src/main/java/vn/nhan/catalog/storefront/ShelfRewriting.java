package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Writes again what an older version of the platform has put on the shelf, some at a time, until all is of today's kind. */
@ApplicationScoped
class ShelfRewriting implements RecurringJob {

    private static final int BATCH = 100;
    private static final UUID START = new UUID(0, 0);

    private final TenantTx tx;
    private final TenantDirectory directory;
    private final StorefrontShelf shelf;

    ShelfRewriting(TenantTx tx, TenantDirectory directory, StorefrontShelf shelf) {
        this.tx = tx;
        this.directory = directory;
        this.shelf = shelf;
    }

    @Override
    public String name() {
        return "rewrite-storefront";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Uni<Void> run() {
        return Multi.createFrom()
                .iterable(directory.all())
                .onItem()
                .transformToUniAndConcatenate(province -> rewrite(province, START))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** Each batch in a transaction of its own; one that is written is not of an older kind any more. */
    private Uni<Void> rewrite(TenantId province, UUID after) {
        return tx.as(
                        TenantScope.of(province),
                        session -> older(session, after)
                                .call(rows -> Multi.createFrom()
                                        .iterable(rows)
                                        .onItem()
                                        .transformToUniAndConcatenate(row -> shelf.changed(session, (UUID) row[1]))
                                        .collect()
                                        .asList()))
                .chain(rows -> rows.size() < BATCH
                        ? Uni.createFrom().voidItem()
                        : rewrite(province, (UUID) rows.get(BATCH - 1)[0]));
    }

    private static Uni<List<Object[]>> older(Mutiny.Session session, UUID after) {
        return session.createNativeQuery(
                        "select listing_id, product_id from published.storefront_listing"
                                + " where format < :format and listing_id > :after and product_id is not null"
                                + " order by listing_id limit " + BATCH,
                        Object[].class)
                .setParameter("format", ShelfWriter.FORMAT)
                .setParameter("after", after)
                .getResultList();
    }
}
