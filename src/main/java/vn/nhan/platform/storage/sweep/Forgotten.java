package vn.nhan.platform.storage.sweep;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Notes of stored objects that no row names any more. */
@ApplicationScoped
class Forgotten {

    private static final int AT_ONCE = 1_000;

    private final TenantTx tx;

    Forgotten(TenantTx tx) {
        this.tx = tx;
    }

    /** Keys that nobody has wanted since, from one on; in their order. */
    Uni<List<String>> unwanted(TenantId tenant, Instant since, String after) {
        return tx.as(
                TenantScope.of(tenant),
                session -> session.createNativeQuery(
                                "select object_key from stored_object where wanted_at < :since and object_key > :after"
                                        + " order by object_key",
                                String.class)
                        .setParameter("since", since)
                        .setParameter("after", after)
                        .setMaxResults(AT_ONCE)
                        .getResultList());
    }

    /** Somebody may have wanted one since it was read: that one stays. */
    Uni<Integer> forget(TenantId tenant, Instant since, List<String> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().item(0)
                : tx.as(
                        TenantScope.of(tenant),
                        session -> session.createNativeQuery(
                                        "delete from stored_object where object_key in (:keys) and wanted_at < :since")
                                .setParameter("keys", keys)
                                .setParameter("since", since)
                                .executeUpdate());
    }
}
