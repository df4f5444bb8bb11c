package vn.nhan.marketplace.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.nhan.marketplace.connector.Descriptor;

/**
 * How many calls may be made just now. After a complaint of the marketplace it gives half as much as before, and every
 * minute five hundredths of the whole more.
 *
 * @param tokens calls that may be made at once, at {@code countedAt}; below zero when some were taken in advance
 * @param share of the permitted rate that is used, 0.05 to 1
 */
public record TokenBucket(double tokens, Instant countedAt, double share, Optional<Instant> blockedUntil) {

    private static final double LEAST = 0.05;
    private static final double BACK_A_MINUTE = 0.05;
    private static final double MILLIS_A_MINUTE = 60_000;

    public static TokenBucket full(Descriptor.Limit limit, Instant now) {
        return new TokenBucket(limit.burst(), now, 1, Optional.empty());
    }

    /** As it is now. A clock that went back fills nothing. */
    public TokenBucket filled(Descriptor.Limit limit, Instant now) {
        var millis = Math.max(0, Duration.between(countedAt, now).toMillis());
        var more = millis / 1000.0 * limit.perSecond() * share;
        return new TokenBucket(
                Math.min(limit.burst(), tokens + more),
                now,
                Math.min(1, share + millis / MILLIS_A_MINUTE * BACK_A_MINUTE),
                blockedUntil.filter(until -> until.isAfter(now)));
    }

    /** How long until so many calls may be made; zero when they may now. Of a bucket that was {@link #filled}. */
    public Duration wait(Descriptor.Limit limit, int calls) {
        if (blockedUntil.isPresent()) {
            return Duration.between(countedAt, blockedUntil.get());
        }
        var missing = Math.min(calls, limit.burst()) - tokens;
        return missing <= 0
                ? Duration.ZERO
                : Duration.ofMillis((long) Math.ceil(missing * 1000 / (limit.perSecond() * share)));
    }

    public TokenBucket take(int calls) {
        return new TokenBucket(tokens - calls, countedAt, share, blockedUntil);
    }

    public TokenBucket slower(Instant until) {
        return new TokenBucket(0, countedAt, Math.max(LEAST, share / 2), Optional.of(until));
    }
}
