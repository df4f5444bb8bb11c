package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.platform.tenancy.TenantId;

/** Reads and writes accounts, one at a time. */
final class AccountRows {

    private AccountRows() {}

    /** Fails with {@link ChannelFailure.NotFound}. */
    static Uni<ChannelAccount> require(Mutiny.Session session, UUID id) {
        return session.find(ChannelAccount.class, id).onItem().ifNull().failWith(ChannelFailure.NotFound::new);
    }

    /** Nobody else changes it until this transaction ends. */
    static Uni<ChannelAccount> locked(Mutiny.Session session, UUID id) {
        return session.createNativeQuery("select id from channel_account where id = :id for update", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .chain(() -> require(session, id))
                .call(account -> session.refresh(account));
    }

    /** What the marketplace told with new tokens. */
    static Uni<Void> letIn(Mutiny.Session session, ChannelAccountRef account, Credentials fresh) {
        return require(session, account.id())
                .invoke(row -> row.letIn(fresh))
                .call(session::flush)
                .replaceWithVoid();
    }

    /** Whether another account stands for the shop. */
    static Uni<Boolean> isTaken(Mutiny.Session session, TenantId tenant, ChannelAccount account, String shop) {
        return session.createNativeQuery(
                        "select exists (select from channel_account where tenant_id = :tenant and channel = :channel"
                                + " and shop_ref = :shop and status <> 'left' and id <> :id)",
                        Boolean.class)
                .setParameter("tenant", tenant.value())
                .setParameter("channel", account.channel)
                .setParameter("shop", shop)
                .setParameter("id", account.id())
                .getSingleResult();
    }
}
