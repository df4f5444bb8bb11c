package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.engine.Limiter;
import vn.nhan.marketplace.engine.TokenBucket;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** The buckets of one account, in the database, so that all workers together keep the limits. */
public final class SharedLimiter implements Limiter {

    /** Well within the time that a claim leaves for a call. */
    private static final Duration SOON = Duration.ofSeconds(3);

    private final TenantTx tx;
    private final Clock clock;
    private final Whose whose;
    private final List<Descriptor.Limit> limits;

    /** Whose calls are counted. */
    public record Whose(TenantId tenant, UUID account) {}

    /** @param limits of the marketplace; buckets without one are free */
    public SharedLimiter(TenantTx tx, Clock clock, Whose whose, List<Descriptor.Limit> limits) {
        this.tx = tx;
        this.clock = clock;
        this.whose = whose;
        this.limits = limits;
    }

    /** A turn that comes soon is taken in advance and waited for: whoever went away would only come back to look again. */
    @Override
    public Uni<Duration> take(String bucket) {
        var limit = limit(bucket);
        return limit.isEmpty() ? Uni.createFrom().item(Duration.ZERO) : turn(limit.get());
    }

    private Uni<Duration> turn(Descriptor.Limit limit) {
        return change(limit, filled -> isSoon(filled, limit) ? filled.take(1) : filled)
                .chain(before -> {
                    var wait = before.wait(limit, 1);
                    return isSoon(before, limit) && !wait.isZero()
                            ? later(wait)
                            : Uni.createFrom().item(wait);
                });
    }

    private static boolean isSoon(TokenBucket bucket, Descriptor.Limit limit) {
        return bucket.blockedUntil().isEmpty() && bucket.wait(limit, 1).compareTo(SOON) <= 0;
    }

    private static Uni<Duration> later(Duration wait) {
        var context = Vertx.currentContext();
        return Uni.createFrom()
                .emitter(turn -> context.owner()
                        .setTimer(
                                Math.max(1, wait.toMillis()),
                                came -> context.runOnContext(go -> turn.complete(Duration.ZERO))));
    }

    @Override
    public Uni<Void> slowDown(String bucket, Duration retryAfter) {
        var limit = limit(bucket).orElseGet(() -> new Descriptor.Limit(bucket, 1_000, 1_000));
        return change(limit, filled -> filled.slower(clock.instant().plus(retryAfter)))
                .replaceWithVoid();
    }

    private Optional<Descriptor.Limit> limit(String bucket) {
        return limits.stream().filter(limit -> limit.bucket().equals(bucket)).findFirst();
    }

    /** Under the row's lock; gives the bucket as it was before, filled. */
    private Uni<TokenBucket> change(Descriptor.Limit limit, UnaryOperator<TokenBucket> change) {
        return tx.as(
                TenantScope.of(whose.tenant()),
                session -> read(session, limit).chain(read -> {
                    var before = read.filled(limit, clock.instant());
                    var after = change.apply(before);
                    return write(session, limit, after).replaceWith(before);
                }));
    }

    private Uni<TokenBucket> read(Mutiny.Session session, Descriptor.Limit limit) {
        var full = TokenBucket.full(limit, clock.instant());
        return session.createNativeQuery(
                        "insert into channel_rate (tenant_id, account_id, bucket, calls_left, counted_at,"
                                + " share) values (:tenant, :account, :bucket, :calls, :now, 1) on conflict do nothing")
                .setParameter("tenant", whose.tenant().value())
                .setParameter("account", whose.account())
                .setParameter("bucket", limit.bucket())
                .setParameter("calls", full.tokens())
                .setParameter("now", full.countedAt())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(
                                "select calls_left, counted_at, share, blocked_until from channel_rate where account_id ="
                                        + " :account and bucket = :bucket for update",
                                Object[].class)
                        .setParameter("account", whose.account())
                        .setParameter("bucket", limit.bucket())
                        .getSingleResult())
                .map(row -> new TokenBucket(
                        ((Number) row[0]).doubleValue(),
                        known(Bindings.instant(row[1])),
                        ((Number) row[2]).doubleValue(),
                        Optional.ofNullable(Bindings.instant(row[3]))));
    }

    private static Instant known(@Nullable Instant moment) {
        return moment == null ? Instant.EPOCH : moment;
    }

    private Uni<Integer> write(Mutiny.Session session, Descriptor.Limit limit, TokenBucket bucket) {
        return session.createNativeQuery(
                        "update channel_rate set calls_left = :calls, counted_at = :at, share = :share,"
                                + " blocked_until = cast(:until as timestamptz) where account_id = :account and bucket = :bucket")
                .setParameter("calls", bucket.tokens())
                .setParameter("at", bucket.countedAt())
                .setParameter("share", bucket.share())
                .setParameter("until", bucket.blockedUntil().orElse(null))
                .setParameter("account", whose.account())
                .setParameter("bucket", limit.bucket())
                .executeUpdate();
    }
}
