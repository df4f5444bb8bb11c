package vn.nhan.marketplace.binding;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.marketplace.mapping.MappingObserver;
import vn.nhan.platform.tenancy.Direct;
import vn.nhan.platform.tenancy.TenantId;

/** Listings on accounts: marks what has to be done there, and gives it to one worker at a time. */
@ApplicationScoped
public class Bindings {

    /** Orders that can't be read hold up stock for so long. */
    static final Duration PATIENCE = Duration.ofHours(1);

    private final ProgressText text;
    private final Outages outages;
    private final Clock clock;
    private final Duration lease;

    Bindings(ProgressText text, Outages outages, Clock clock, MarketplaceConfig config) {
        this.text = text;
        this.outages = outages;
        this.clock = clock;
        this.lease = config.lease();
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
                                + " wanted, generation, done_generation, phase, progress, attempts, due_at, haste, lease,"
                                + " created_at) values (:tenant, :id, :account, :listing, :product, true, 1, 0, 'due', '{}', 0,"
                                + " :now, 0, 0, :now) on conflict (tenant_id, account_id, listing_id) do update set wanted ="
                                + " true, generation = channel_binding.generation + 1, due_at = :now, phase = 'due', attempts = 0,"
                                + " promised = '', lost = '' where not channel_binding.wanted")
                .setParameter("tenant", wanted.tenant().value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("account", wanted.account())
                .setParameter("listing", wanted.listing())
                .setParameter("product", wanted.product())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .map(rows -> rows > 0);
    }

    /**
     * Wants all of these there, in one statement.
     *
     * @param goods products by their listings
     * @return how many weren't wanted there before
     */
    public Uni<Integer> wantAll(Mutiny.Session session, TenantId tenant, UUID account, Map<UUID, UUID> goods) {
        var rows = new JsonArray();
        goods.forEach((listing, product) -> rows.add(new JsonObject()
                .put("id", UuidCreator.getTimeOrderedEpoch().toString())
                .put("listing", listing.toString())
                .put("product", product.toString())));
        return session.createNativeQuery(WANT_ALL)
                .setParameter("tenant", tenant.value())
                .setParameter("account", account)
                .setParameter("goods", rows.encode())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Takes it off the account; the record of what was there stays. */
    public Uni<Void> unwant(Mutiny.Session session, UUID binding) {
        return session.createNativeQuery("update channel_binding set wanted = false, generation = generation + 1,"
                        + " due_at = :now, phase = 'due', attempts = 0, haste = 2 where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", binding)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Something of the product changed: all accounts on which it is wanted are behind. */
    Uni<Void> changed(Mutiny.Session session, UUID product, Haste haste) {
        return session.createNativeQuery("update channel_binding set generation = generation + 1, due_at = :now,"
                        + " attempts = 0, haste = greatest(haste, :haste) where product_id = :product")
                .setParameter("now", clock.instant())
                .setParameter("haste", haste.ordinal())
                .setParameter("product", product)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Nothing of a seller may be sold any more: all of theirs are behind. */
    Uni<Void> allGone(Mutiny.Session session, UUID business) {
        return session.createNativeQuery("update channel_binding b set generation = b.generation + 1, due_at = :now,"
                        + " attempts = 0, haste = :haste from product p where p.business_id = :business and"
                        + " b.tenant_id = p.tenant_id and b.product_id = p.id")
                .setParameter("now", clock.instant())
                .setParameter("haste", Haste.URGENT.ordinal())
                .setParameter("business", business)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Goods of an account are looked at before anything is written there: they changed there by themselves. */
    public Uni<Void> readAgain(Mutiny.Session session, UUID account, Collection<UUID> products) {
        return products.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery("update channel_binding set read_at = null where account_id = :account and"
                                + " product_id in (:products)")
                        .setParameter("account", account)
                        .setParameter("products", products)
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /** All orders of an account are read: what waited for that goes on from what was seen before, not from another look. */
    public Uni<Void> ordersRead(Mutiny.Session session, UUID account) {
        return session.createNativeQuery("update channel_binding set awaits_orders = false, haste = 2, due_at ="
                        + " least(due_at, :now) where account_id = :account and awaits_orders")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate()
                .replaceWithVoid();
    }

    /**
     * Up to when orders were read, by account; those are missing where nobody reads them, or nobody could for so long that
     * waiting would do more harm.
     */
    Uni<Map<UUID, Instant>> ordersReadTo(Mutiny.Session session, Collection<UUID> accounts) {
        return Direct.select(
                        session,
                        "select account_id, read_to from channel_order_mark where account_id = any ($1) and not (attempts >="
                                + " 3 and read_to < $2)",
                        accounts.toArray(UUID[]::new),
                        clock.instant().minus(PATIENCE))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((OffsetDateTime) row[1]).toInstant())));
    }

    /** Orders are to be read at once, though not more than once a minute: the stock of something waits for that. */
    Uni<Void> askForOrders(Mutiny.Session session, Claimed claimed) {
        return session.createNativeQuery("update channel_order_mark set due_at = least(due_at, greatest(:now,"
                        + " read_to + interval '1 minute')) where account_id = :account and attempts = 0")
                .setParameter("now", clock.instant())
                .setParameter("account", claimed.account())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The seller let us in again: what rested goes on, from a look. */
    Uni<Void> wake(Mutiny.Session session, UUID account) {
        return session.createNativeQuery(
                        "update channel_binding set phase = 'due', due_at = :now, attempts = 0, trouble ="
                                + " null, read_at = null where account_id = :account and phase = 'resting'")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Goods of a category have another place on a marketplace: all of the province's there are behind. */
    Uni<Void> matched(Mutiny.Session session, MappingObserver.Changed changed) {
        return session.createNativeQuery("update channel_binding b set generation = b.generation + 1, due_at = :now,"
                        + " attempts = 0 from channel_account a, product p where a.tenant_id = :tenant and a.channel ="
                        + " :channel and a.status <> 'left' and b.tenant_id = a.tenant_id and b.account_id = a.id and"
                        + " p.tenant_id = b.tenant_id and p.id = b.product_id and p.category = :category")
                .setParameter("now", clock.instant())
                .setParameter("tenant", changed.tenant().value())
                .setParameter("channel", changed.channel())
                .setParameter("category", changed.category())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** A person says: again, as if it were the first time. Whoever is at it keeps nothing, and the next waits for its claim's end. */
    Uni<Integer> retry(Mutiny.Session session, UUID binding) {
        return session.createNativeQuery("update channel_binding set generation = generation + 1, due_at = :now,"
                        + " attempts = 0, phase = 'due', read_at ="
                        + " null, lease = lease + 1 where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", binding)
                .executeUpdate();
    }

    /** Its seller sells it on without what it has lost. */
    Uni<Integer> sellWithout(Mutiny.Session session, UUID binding) {
        return session.createNativeQuery("update channel_binding set generation = generation + 1, due_at = :now,"
                        + " attempts = 0, phase = 'due', promised = '', lost = '', lease = lease + 1 where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", binding)
                .executeUpdate();
    }

    private static final String WANT_ALL =
            "insert into channel_binding (tenant_id, id, account_id, listing_id, product_id, wanted, generation,"
                    + " done_generation, phase, progress, attempts, due_at, haste, lease, created_at) select :tenant, g.id,"
                    + " :account, g.listing, g.product, true, 1, 0, 'due', '{}', 0, :now, 0, 0, :now from"
                    + " jsonb_to_recordset(cast(cast(:goods as text) as jsonb)) as g(id uuid, listing uuid, product uuid)"
                    + " order by g.id on conflict (tenant_id, account_id, listing_id) do update set wanted = true, generation ="
                    + " channel_binding.generation + 1, due_at = :now, phase = 'due', attempts = 0, promised = '', lost = ''"
                    + " where not channel_binding.wanted";

    private static final String CLAIM = "with due as (select b.tenant_id, b.id from channel_account a cross join"
            + " lateral (select c.tenant_id, c.id, c.haste from channel_binding c where c.tenant_id = a.tenant_id and"
            + " c.account_id = a.id and c.due_at <= $1 and (c.lease_until is null or c.lease_until <= $1) order by"
            + " c.haste desc, c.due_at limit $4 for update skip locked) b where a.tenant_id = $3 and a.way = 'api' and a.status ="
            + " 'active' and a.id <> all ($6) and not exists (select 1 from channel_circuit k where k.tenant_id = a.tenant_id and k.account_id"
            + " = a.id and k.retry_at > $1) and not exists (select 1 from channel_outage o where o.channel = a.channel"
            + " and o.retry_at > $1) order by b.haste desc, random() limit $5) update channel_binding c set lease = c.lease + 1, lease_until = $2,"
            + " haste = 0 from due where c.tenant_id = due.tenant_id and c.id = due.id returning c.tenant_id, c.id,"
            + " c.account_id, c.listing_id, c.product_id, c.wanted, c.generation, c.done_generation, c.lease,"
            + " exists (select from channel_circuit k where k.tenant_id = c.tenant_id and k.account_id ="
            + " c.account_id and (k.failures > 0 or k.recent <> 0 or k.opened_at is not null)) or exists (select from channel_account a join channel_outage o on"
            + " o.channel = a.channel where a.tenant_id = c.tenant_id and a.id = c.account_id and coalesce(o.recent, '') <> ''), c.promised, "
            + ProgressText.columns("c");

    /**
     * How many at most.
     *
     * @param each of each account, so that none takes all of a worker
     * @param all together; which accounts come first then is left to chance, so that in time all do
     */
    record Room(int each, int all) {}

    /**
     * What is due, by its haste.
     *
     * @param busy accounts that have enough under way
     */
    Uni<List<Claimed>> claim(Mutiny.Session session, TenantId tenant, Room room, Set<UUID> busy) {
        var now = clock.instant();
        var until = now.plus(lease);
        return Direct.select(
                        session, CLAIM, now, until, tenant.value(), room.each(), room.all(), busy.toArray(UUID[]::new))
                .map(rows -> rows.stream().map(row -> claimed(row, until)).toList())
                .chain(claimed -> outages.admitted(session, claimed));
    }

    private Claimed claimed(Object[] row, Instant until) {
        var generation = ((Number) row[6]).longValue();
        var progress = text.read(row, 11);
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
                until.minus(lease.dividedBy(3)),
                progress,
                (Boolean) row[9],
                Claimed.isAtRest(progress.phase(), generation, ((Number) row[7]).longValue()),
                Promises.read((String) row[10]));
    }

    static @Nullable Instant instant(@Nullable Object value) {
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }
}
