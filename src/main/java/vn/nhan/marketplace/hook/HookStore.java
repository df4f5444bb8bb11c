package vn.nhan.marketplace.hook;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.connector.HookVerdict.Accepted;

/** Hooks that were proved, each once. */
@ApplicationScoped
class HookStore {

    private static final String KEEP = "insert into channel_hook"
            + " (tenant_id, account_id, delivery, topic, remote_ids, orders, received_at, handled_at)"
            + " values (:tenant, :account, :delivery, :topic, array(select jsonb_array_elements_text("
            + "cast(cast(:ids as text) as jsonb))), :orders, :now,"
            // Orders wait for who reads them; listings are marked in this very transaction, but for those that somebody
            // works
            // at just now, who may have looked already.
            + " case when cast(:orders as boolean) or exists (select 1 from channel_binding b where b.tenant_id = :tenant and"
            + " b.account_id = :account and b.lease_until > :now and b.remote_id in (select jsonb_array_elements_text("
            + "cast(cast(:ids as text) as jsonb)))) then null else cast(:now as timestamptz) end)"
            + " on conflict (tenant_id, account_id, delivery) do nothing";
    private static final String MARK = "update channel_binding set due_at = least(due_at, :now), read_at = null"
            + " where tenant_id = :tenant and account_id = :account"
            + " and remote_id in (select jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)))";

    private final Clock clock;

    HookStore(Clock clock) {
        this.clock = clock;
    }

    /** Gives whether it came for the first time; what comes again changes nothing. */
    Uni<Boolean> keep(Mutiny.Session session, ChannelAccountRef account, Accepted accepted) {
        return session.createNativeQuery(KEEP)
                .setParameter("tenant", account.tenant().value())
                .setParameter("account", account.id())
                .setParameter("delivery", accepted.delivery())
                .setParameter("topic", accepted.topic())
                .setParameter("ids", ids(accepted))
                .setParameter("orders", accepted.orders())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .chain(kept -> kept == 0
                        ? Uni.createFrom().item(false)
                        : mark(session, account, accepted).replaceWith(true));
    }

    private Uni<Integer> mark(Mutiny.Session session, ChannelAccountRef account, Accepted accepted) {
        return accepted.remoteIds().isEmpty()
                ? Uni.createFrom().item(0)
                : session.createNativeQuery(MARK)
                        .setParameter("tenant", account.tenant().value())
                        .setParameter("account", account.id())
                        .setParameter("ids", ids(accepted))
                        .setParameter("now", clock.instant())
                        .executeUpdate();
    }

    private static String ids(Accepted accepted) {
        return new JsonArray(accepted.remoteIds().stream().sorted().toList()).encode();
    }
}
