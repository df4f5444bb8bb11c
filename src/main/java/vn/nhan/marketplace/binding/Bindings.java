package vn.nhan.marketplace.binding;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/** Listings on accounts: marks what has to be done there, and gives it to one worker at a time. */
@ApplicationScoped
public class Bindings {

    /** A call ends within 20 seconds, and nothing is begun in the last 30 of a claim. */
    static final Duration LEASE = Duration.ofSeconds(90);

    private static final UUID NOBODY = new UUID(0, 0);

    private final ProgressText text;
    private final Clock clock;

    Bindings(ProgressText text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    /** A listing that a seller wants on an account. */
    public record Wanted(TenantId tenant, UUID account, UUID listing, UUID product) {}

    /**
     * Wants it there from now on; wanting it twice is wanting it once.
     *
     * @return whether it wasn't wanted there before
     */
    public Uni<Boolean> want(Mutiny.Session session, Wanted wanted) {
        return session.createNativeQuery(
                        "insert into channel_binding (tenant_id, id, account_id, listing_id, product_id,"
                                + " wanted, generation, done_generation, phase, progress, attempts, due_at, urgent, lease,"
                                + " created_at) values (:tenant, :id, :account, :listing, :product, true, 1, 0, 'due', '{}', 0,"
                                + " :now, false, 0, :now) on conflict (tenant_id, account_id, listing_id) do update set wanted ="
                                + " true, generation = channel_binding.generation + 1, due_at = :now, phase = 'due', attempts = 0"
                                + " where not channel_binding.wanted")
                .setParameter("tenant", wanted.tenant().value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("account", wanted.account())
                .setParameter("listing", wanted.listing())
                .setParameter("product", wanted.product())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .map(rows -> rows > 0);
    }

    /** Takes it off the account; the record of what was there stays. */
    public Uni<Void> unwant(Mutiny.Session session, UUID binding) {
        return session.createNativeQuery("update channel_binding set wanted = false, generation = generation + 1,"
                        + " due_at = :now, phase = 'due', attempts = 0 where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", binding)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Something of the product changed: all accounts on which it is wanted are behind. */
    Uni<Void> changed(Mutiny.Session session, UUID product) {
        return session.createNativeQuery("update channel_binding set generation = generation + 1, due_at = :now,"
                        + " attempts = 0, urgent = true where product_id = :product")
                .setParameter("now", clock.instant())
                .setParameter("product", product)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** A person says: again. */
    Uni<Integer> retry(Mutiny.Session session, UUID binding) {
        return session.createNativeQuery("update channel_binding set generation = generation + 1, due_at = :now,"
                        + " attempts = 0, phase = 'due', read_at = null where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", binding)
                .executeUpdate();
    }

    private static final String CLAIM =
            "with due as (select b.tenant_id, b.id, b.due_at from channel_account a cross join"
                    + " lateral (select c.tenant_id, c.id, c.due_at from channel_binding c where c.tenant_id = a.tenant_id and"
                    + " c.account_id = a.id and c.due_at <= :now and (c.lease_until is null or c.lease_until <= :now) order by"
                    + " c.urgent desc, c.due_at limit :share for update skip locked) b where a.tenant_id = :tenant and a.way = 'api' and a.status ="
                    + " 'active' and a.id not in (:busy) and not exists (select 1 from channel_circuit k where k.tenant_id = a.tenant_id and k.account_id"
                    + " = a.id and k.retry_at > :now)) update channel_binding c set lease = c.lease + 1, lease_until = :until,"
                    + " urgent = false from due where c.tenant_id = due.tenant_id and c.id = due.id returning c.tenant_id, c.id,"
                    + " c.account_id, c.listing_id, c.product_id, c.wanted, c.generation, c.done_generation, c.lease, c.phase,"
                    + " cast(c.progress as text), c.read_at, c.written_at";

    /**
     * What is due, the urgent first.
     *
     * @param share at most so many of each account, so that none takes all of a worker
     * @param busy accounts that have enough under way
     */
    Uni<List<Claimed>> claim(Mutiny.Session session, TenantId tenant, int share, Set<UUID> busy) {
        var now = clock.instant();
        var until = now.plus(LEASE);
        return session.createNativeQuery(CLAIM, Object[].class)
                .setParameter("now", now)
                .setParameter("until", until)
                .setParameter("tenant", tenant.value())
                .setParameter("share", share)
                .setParameter("busy", busy.isEmpty() ? Set.of(NOBODY) : busy)
                .getResultList()
                .map(rows -> rows.stream().map(row -> claimed(row, until)).toList());
    }

    private Claimed claimed(Object[] row, Instant until) {
        var generation = ((Number) row[6]).longValue();
        var progress = text.read((String) row[10], (String) row[9], instant(row[11]), instant(row[12]));
        return new Claimed(
                TenantId.of(((Number) row[0]).intValue()),
                (UUID) row[1],
                (UUID) row[2],
                (UUID) row[3],
                (UUID) row[4],
                (Boolean) row[5],
                generation,
                ((Number) row[8]).longValue(),
                until,
                progress,
                Claimed.isAtRest(progress.phase(), generation, ((Number) row[7]).longValue()));
    }

    static @Nullable Instant instant(@Nullable Object value) {
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }
}
