package vn.nhan.marketplace.order;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Takes hooks that were proved for what they are: a reason to look. Those that name a listing which a worker has just now
 * wait until it is through, since it may have looked before the change.
 */
@ApplicationScoped
class OrderHints {

    private static final int MOST = 200;

    private static final String KEY = "cast(h.account_id as text) || ' ' || h.delivery";

    private static final String OPEN = "select h.account_id, " + KEY
            + ", h.orders from channel_hook h where h.tenant_id = :tenant and h.handled_at is null"
            + " and not exists (select 1 from channel_binding b where b.tenant_id = h.tenant_id and b.account_id ="
            + " h.account_id and b.remote_id = any(h.remote_ids) and b.lease_until > :now) order by h.received_at limit"
            + " :most for update of h skip locked";

    private static final String MARK =
            "update channel_binding b set due_at = least(b.due_at, :now), read_at = null from channel_hook h where b.tenant_id"
                    + " = :tenant and h.tenant_id = b.tenant_id and h.account_id = b.account_id and " + KEY
                    + " in (:keys) and"
                    + " b.remote_id = any(h.remote_ids)";

    private static final String HANDLED =
            "update channel_hook h set handled_at = :now where h.tenant_id = :tenant and h.handled_at is null and "
                    + KEY + " in (:keys)";

    private final TenantTx tx;
    private final Clock clock;

    OrderHints(TenantTx tx, Clock clock) {
        this.tx = tx;
        this.clock = clock;
    }

    Uni<Void> take(TenantId tenant) {
        return tx.as(
                TenantScope.of(tenant),
                session -> open(session, tenant)
                        .chain(open -> open.isEmpty() ? Uni.createFrom().voidItem() : handle(session, tenant, open)));
    }

    private Uni<List<Object[]>> open(Mutiny.Session session, TenantId tenant) {
        return session.createNativeQuery(OPEN, Object[].class)
                .setParameter("tenant", tenant.value())
                .setParameter("now", clock.instant())
                .setParameter("most", MOST)
                .getResultList();
    }

    private Uni<Void> handle(Mutiny.Session session, TenantId tenant, List<Object[]> open) {
        var keys = open.stream().map(row -> row[1]).toList();
        var selling = open.stream()
                .filter(row -> (Boolean) row[2])
                .map(row -> row[0])
                .distinct()
                .toList();
        return session.createNativeQuery(MARK)
                .setParameter("tenant", tenant.value())
                .setParameter("keys", keys)
                .setParameter("now", clock.instant())
                .executeUpdate()
                .chain(() -> selling.isEmpty() ? Uni.createFrom().item(0) : askForOrders(session, tenant, selling))
                .chain(() -> session.createNativeQuery(HANDLED)
                        .setParameter("tenant", tenant.value())
                        .setParameter("keys", keys)
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Integer> askForOrders(Mutiny.Session session, TenantId tenant, List<Object> accounts) {
        return session.createNativeQuery("update channel_order_mark set due_at = least(due_at, :now) where tenant_id ="
                        + " :tenant and account_id in (:accounts)")
                .setParameter("tenant", tenant.value())
                .setParameter("accounts", accounts)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
