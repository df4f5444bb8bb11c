package vn.nhan.business.document;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Deletes the papers that nobody can put back any more. */
@ApplicationScoped
class DocumentSweep implements RecurringJob {

    private static final int AT_ONCE = 200;

    private final TenantTx tx;
    private final EachProvince provinces;
    private final ObjectStore store;
    private final Clock clock;

    DocumentSweep(TenantTx tx, EachProvince provinces, ObjectStore store, Clock clock) {
        this.tx = tx;
        this.provinces = provinces;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sweep-documents";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Uni<Void> run() {
        return provinces.visit(this::sweep);
    }

    private Uni<Void> sweep(TenantId province) {
        return gone(province)
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(document ->
                                store.delete(new ObjectKey(document.objectKey)).chain(() -> swept(province, document)))
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }

    private Uni<List<BusinessDocument>> gone(TenantId province) {
        return tx.as(
                TenantScope.of(province),
                session -> session.createSelectionQuery(
                                "from BusinessDocument where goneFrom <= :now and sweptAt is null order by id",
                                BusinessDocument.class)
                        .setParameter("now", clock.instant())
                        .setMaxResults(AT_ONCE)
                        .getResultList());
    }

    private Uni<Void> swept(TenantId province, BusinessDocument document) {
        return tx.as(
                TenantScope.of(province),
                session -> session.createNativeQuery("update business_document set swept_at = :now where id = :id")
                        .setParameter("now", clock.instant())
                        .setParameter("id", document.id())
                        .executeUpdate()
                        .replaceWithVoid());
    }
}
