package vn.nhan.marketplace.order;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.marketplace.connector.Capability;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.platform.tenancy.TenantId;

/** Up to when each account's orders were read, and which worker reads on. */
@ApplicationScoped
class OrderMarks {

    /** Without a hook, orders are asked for so often. */
    static final Duration PAUSE = Duration.ofMinutes(15);
    /** A page takes two calls of at most 20 seconds each; it is given anew with every page. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final String BEGIN =
            "insert into channel_order_mark (tenant_id, account_id, read_to, began_at, due_at) select a.tenant_id, a.id,"
                    + " a.connected_at, a.connected_at, :now from channel_account a where a.tenant_id = :tenant and a.status ="
                    + " 'active' and a.connected_at is not null and a.channel in (:channels) and not exists (select 1 from"
                    + " channel_order_mark m where m.tenant_id = a.tenant_id and m.account_id = a.id) on conflict do nothing";

    private static final String CLAIM =
            "with due as (select m.tenant_id, m.account_id, a.business_id from channel_order_mark m join channel_account a"
                    + " on a.tenant_id = m.tenant_id and a.id = m.account_id where m.tenant_id = :tenant and m.due_at <= :now"
                    + " and (m.lease_until is null or m.lease_until <= :now) and a.status = 'active' and not exists (select 1"
                    + " from channel_circuit k where k.tenant_id = a.tenant_id and k.account_id = a.id and k.retry_at > :now)"
                    + " and not exists (select 1 from channel_outage o where o.channel = a.channel and o.retry_at > :now)"
                    + " order by m.due_at limit :most for update of m skip locked) update channel_order_mark m set lease ="
                    // Whoever asks for it while it is being read is heard after that.
                    + " m.lease + 1, lease_until = :until, due_at = :next from due where m.tenant_id = due.tenant_id and"
                    + " m.account_id = due.account_id returning m.account_id, due.business_id, m.read_to, m.began_at,"
                    + " m.window_from, m.window_to, m.page, m.attempts, m.lease";

    private final Connectors connectors;
    private final Clock clock;

    OrderMarks(Connectors connectors, Clock clock) {
        this.connectors = connectors;
        this.clock = clock;
    }

    /** Another worker has it. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Lost() {
            super(null, null, false, false);
        }
    }

    /** Those that are due, the longest first; accounts that were connected since begin at that moment. */
    Uni<List<Mark>> claim(Mutiny.Session session, TenantId tenant, int most) {
        var now = clock.instant();
        return begin(session, tenant, now)
                .chain(() -> session.createNativeQuery(CLAIM, Object[].class)
                        .setParameter("tenant", tenant.value())
                        .setParameter("now", now)
                        .setParameter("until", now.plus(LEASE))
                        .setParameter("next", now.plus(PAUSE))
                        .setParameter("most", most)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> mark(tenant, row)).toList());
    }

    private Uni<Void> begin(Mutiny.Session session, TenantId tenant, Instant now) {
        var channels = connectors.all().stream()
                .filter(marketplace -> marketplace.can(Capability.ORDERS))
                .map(Descriptor::id)
                .toList();
        return channels.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(BEGIN)
                        .setParameter("tenant", tenant.value())
                        .setParameter("channels", channels)
                        .setParameter("now", now)
                        .executeUpdate()
                        .replaceWithVoid();
    }

    private static Mark mark(TenantId tenant, Object[] row) {
        var from = instant(row[4]);
        var to = instant(row[5]);
        return new Mark(
                new Mark.Whose(tenant, (UUID) row[0], (UUID) row[1]),
                known(row[2]),
                known(row[3]),
                from == null || to == null ? Optional.empty() : Optional.of(new Mark.Begun(from, to, (String) row[6])),
                ((Number) row[7]).intValue(),
                ((Number) row[8]).longValue());
    }

    private static Instant known(Object value) {
        return ((OffsetDateTime) value).toInstant();
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value == null ? null : known(value);
    }

    /** Nobody else reads this account until the transaction ends. Fails with {@link Lost}. */
    Uni<Void> hold(Mutiny.Session session, Mark mark) {
        return session.createNativeQuery(
                        "select 1 from channel_order_mark where account_id = :account and lease = :lease for update",
                        Integer.class)
                .setParameter("account", mark.whose().account())
                .setParameter("lease", mark.lease())
                .getResultList()
                .invoke(rows -> {
                    if (rows.isEmpty()) {
                        throw new Lost();
                    }
                })
                .replaceWithVoid();
    }

    /** How far it is read, in the transaction that keeps what was read. */
    Uni<Void> keep(Mutiny.Session session, Mark mark) {
        var begun = mark.begun();
        return session.createNativeQuery("update channel_order_mark set read_to = :read, window_from = cast(:from as"
                        + " timestamptz), window_to = cast(:to as timestamptz), page = cast(:page as text), attempts = 0,"
                        + " fault_kind = null, fault_code = null, lease_until = :until where account_id = :account")
                .setParameter("read", mark.readTo())
                .setParameter("from", begun.map(Mark.Begun::from).orElse(null))
                .setParameter("to", begun.map(Mark.Begun::to).orElse(null))
                .setParameter("page", begun.map(Mark.Begun::page).orElse(null))
                .setParameter("until", clock.instant().plus(LEASE))
                .setParameter("account", mark.whose().account())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** @param more whether it goes on at once, when others have had their turn */
    Uni<Void> leave(Mutiny.Session session, Mark mark, boolean more) {
        return session.createNativeQuery(
                        "update channel_order_mark set lease_until = null, due_at = case when cast(:more as"
                                + " boolean) then :now else due_at end where account_id = :account and lease = :lease")
                .setParameter("more", more)
                .setParameter("now", clock.instant())
                .setParameter("account", mark.whose().account())
                .setParameter("lease", mark.lease())
                .executeUpdate()
                .replaceWithVoid();
    }

    /**
     * What went wrong, and when it goes on.
     *
     * @param again where a window begins anew: its page isn't known any more
     */
    record Setback(Fault fault, Duration pause, boolean again) {}

    Uni<Void> setBack(Mutiny.Session session, Mark mark, Setback setback) {
        return session.createNativeQuery(
                        "update channel_order_mark set lease_until = null, due_at = :due, attempts ="
                                + " attempts + cast(:counts as int), fault_kind = :kind, fault_code = :code, page = case when"
                                + " cast(:again as boolean) then null else page end where account_id = :account and lease = :lease")
                .setParameter("due", clock.instant().plus(setback.pause()))
                .setParameter("counts", setback.fault() instanceof Fault.Throttled ? 0 : 1)
                .setParameter("kind", setback.fault().getClass().getSimpleName())
                .setParameter("code", setback.fault().code())
                .setParameter("again", setback.again())
                .setParameter("account", mark.whose().account())
                .setParameter("lease", mark.lease())
                .executeUpdate()
                .replaceWithVoid();
    }
}
