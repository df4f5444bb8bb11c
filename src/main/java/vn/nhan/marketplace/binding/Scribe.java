package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.Direct;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Writes down how far listings have come. What comes while a transaction of the same province is under way is written in the
 * next one, all of it together: the more there is to do, the less a line costs. Nobody is told before it is committed.
 */
@ApplicationScoped
class Scribe {

    private static final int MOST = 100;
    /** After so many at once, more are on their way. */
    private static final int MANY = 12;
    /** What a transaction costs by itself is shared by all that comes so soon after the one before it. */
    private static final Duration GATHERING = Duration.ofMillis(8);

    private static final String KEEP =
            "with r as (select * from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as r(id uuid, lease bigint, phase"
                    + " text, progress jsonb, remote text, attempts int, read timestamptz, written timestamptz, trouble jsonb,"
                    + " until timestamptz, done bigint, generation bigint, due timestamptz, awaits boolean, told jsonb, promised text, lost text)), kept as (update"
                    + " channel_binding b set phase = r.phase, progress = r.progress, remote_id = r.remote,"
                    + " attempts = case when b.generation = r.generation then r.attempts else 0 end, read_at = r.read,"
                    + " written_at = r.written, trouble = nullif(r.trouble, cast('null' as jsonb)),"
                    + " promised = coalesce(r.promised, b.promised), lost = r.lost, awaits_orders = case when r.until is null then r.awaits else b.awaits_orders end, lease_until = r.until, done_generation = r.done, due_at = case when r.until is not null then b.due_at when"
                    + " b.generation <> r.generation then"
                    + " coalesce(least(b.due_at, $2), $2) else r.due end from r where b.tenant_id = $3 and b.id = r.id"
                    + " and b.lease = r.lease returning b.id), told as (insert into channel_step (tenant_id, id, binding_id,"
                    + " key, kind, detail, fault_kind, fault_code, fault_message, at) select $3, t.id, r.id, t.key,"
                    + " t.kind, t.detail, t.fault, t.code, t.message, $2 from r join kept using (id) cross join"
                    + " lateral jsonb_to_record(r.told) as t(id uuid, key text, kind text, detail jsonb, fault text, code text,"
                    + " message text) where r.told <> 'null') select id from kept";

    private final TenantTx tx;
    private final ProgressText text;
    private final Clock clock;
    private final Vertx vertx;
    private final Ways ways;
    private final Map<TenantId, Queue<Waiting>> waiting = new HashMap<>();

    Scribe(TenantTx tx, ProgressText text, Clock clock, Vertx vertx) {
        this.tx = tx;
        this.text = text;
        this.clock = clock;
        this.vertx = vertx;
        this.ways = new Ways(vertx);
    }

    private record Waiting(Kept row, CompletableFuture<Boolean> outcome) {}

    /** Whether it was kept: false when another worker has the listing. */
    Uni<Boolean> keep(TenantId tenant, Kept row) {
        return Uni.createFrom().deferred(() -> {
            var context = Vertx.currentContext();
            var outcome = Uni.createFrom().completionStage(queued(tenant, row));
            return context == null ? outcome : outcome.emitOn(command -> context.runOnContext(go -> command.run()));
        });
    }

    private CompletableFuture<Boolean> queued(TenantId tenant, Kept row) {
        var mine = new Waiting(row, new CompletableFuture<>());
        boolean first;
        synchronized (waiting) {
            var before = waiting.get(tenant);
            first = before == null;
            waiting.computeIfAbsent(tenant, any -> new ArrayDeque<>()).add(mine);
        }
        if (first) {
            next(tenant);
        }
        return mine.outcome();
    }

    /** One listing stands in a transaction once at most. */
    private List<Waiting> taken(TenantId tenant) {
        synchronized (waiting) {
            var queue = waiting.getOrDefault(tenant, new ArrayDeque<>());
            if (queue.isEmpty()) {
                waiting.remove(tenant);
                return List.of();
            }
            var taken = new ArrayList<Waiting>();
            var ids = new HashSet<UUID>();
            while (!queue.isEmpty()
                    && taken.size() < MOST
                    && ids.add(queue.element().row().id())) {
                taken.add(queue.remove());
            }
            return taken;
        }
    }

    private void next(TenantId tenant) {
        var taken = taken(tenant);
        if (!taken.isEmpty()) {
            var unused =
                    ways.go(() -> written(tenant, taken).onTermination().invoke(() -> after(tenant, taken.size())));
        }
    }

    private void after(TenantId tenant, int lines) {
        if (lines < MANY) {
            next(tenant);
        } else {
            vertx.setTimer(GATHERING.toMillis(), gathered -> next(tenant));
        }
    }

    private Uni<Void> written(TenantId tenant, List<Waiting> rows) {
        return write(tenant, rows)
                .invoke(kept -> rows.forEach(
                        one -> one.outcome().complete(kept.contains(one.row().id()))))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(failure -> alone(tenant, rows, failure));
    }

    /** What one of them is refused for is no reason to lose the others. */
    private Uni<Void> alone(TenantId tenant, List<Waiting> rows, Throwable failure) {
        if (rows.size() == 1) {
            rows.get(0).outcome().completeExceptionally(failure);
            return Uni.createFrom().voidItem();
        }
        return written(tenant, rows.subList(0, rows.size() / 2))
                .chain(() -> written(tenant, rows.subList(rows.size() / 2, rows.size())));
    }

    private Uni<Set<UUID>> write(TenantId tenant, List<Waiting> rows) {
        var json = text.text(rows.stream().map(Waiting::row).toList());
        return tx.as(TenantScope.of(tenant), session -> write(session, tenant, json));
    }

    private Uni<Set<UUID>> write(Mutiny.Session session, TenantId tenant, String rows) {
        return Direct.select(session, KEEP, rows, clock.instant(), tenant.value())
                .map(kept -> kept.stream().map(row -> (UUID) row[0]).collect(Collectors.toSet()));
    }
}
