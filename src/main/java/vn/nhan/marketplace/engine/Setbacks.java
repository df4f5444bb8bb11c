package vn.nhan.marketplace.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.nhan.marketplace.connector.Fault;

/** What becomes of a listing when something goes wrong: the kind of the fault alone decides it. */
public final class Setbacks {

    /** Failures in a row after which a person has to look. */
    public static final int MOST_ATTEMPTS = 12;

    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private final Clock clock;
    private final RandomGenerator random;
    private final Patience patience;

    public Setbacks(Clock clock, RandomGenerator random) {
        this(clock, random, Patience.USUAL);
    }

    public Setbacks(Clock clock, RandomGenerator random, Patience patience) {
        this.clock = clock;
        this.random = random;
        this.patience = patience;
    }

    Patience patience() {
        return patience;
    }

    public Progress after(Fault fault, Progress progress) {
        var now = clock.instant();
        var why = Optional.of(Trouble.of(fault));
        if (fault instanceof Fault.Throttled throttled) {
            return progress.waiting(Phase.RETRYING, Optional.of(now.plus(throttled.retryAfter())), why);
        }
        if (fault instanceof Fault.Locked locked) {
            return progress.waiting(Phase.LOCKED, Optional.of(now.plus(locked.recheckAfter())), why);
        }
        if (fault instanceof Fault.AuthRevoked) {
            return progress.waiting(Phase.RESTING, Optional.empty(), why);
        }
        if (fault instanceof Fault.Rejected) {
            return progress.attempted(0).waiting(Phase.REJECTED, Optional.empty(), why);
        }
        if (fault instanceof Fault.Unknown) {
            return again(progress.doubted(now), why, now.plus(patience.settling()));
        }
        if (fault instanceof Fault.Transient || fault instanceof Fault.AuthExpired) {
            return again(progress, why, now.plus(pause(progress.attempts())));
        }
        // Gone, or there already: what is there is read again at once.
        return again(progress, why, now);
    }

    /**
     * How long other work at an account waits after a fault.
     *
     * @param failures in a row before it
     * @return empty where only the seller brings it on
     */
    public Optional<Duration> pauseAfter(Fault fault, int failures) {
        if (fault instanceof Fault.AuthRevoked) {
            return Optional.empty();
        }
        if (fault instanceof Fault.Throttled throttled) {
            return Optional.of(throttled.retryAfter());
        }
        if (fault instanceof Fault.Locked locked) {
            return Optional.of(locked.recheckAfter());
        }
        return Optional.of(
                fault instanceof Fault.Transient || fault instanceof Fault.Unknown
                        ? pause(failures)
                        : patience.longest());
    }

    private static Progress again(Progress progress, Optional<Trouble> why, Instant at) {
        var attempts = progress.attempts() + 1;
        return attempts >= MOST_ATTEMPTS
                ? progress.attempted(attempts).waiting(Phase.STUCK, Optional.empty(), why)
                : progress.attempted(attempts).waiting(Phase.RETRYING, Optional.of(at), why);
    }

    /** Full jitter: anything up to twice as long as the last time, so that those who failed together don't return together. */
    Duration pause(int failures) {
        return Duration.ofMillis(1 + random.nextLong(longest(failures).toMillis()));
    }

    Duration longest(int failures) {
        var doubled = SHORTEST.multipliedBy(1L << Math.min(failures, 20));
        return doubled.compareTo(patience.longest()) > 0 ? patience.longest() : doubled;
    }
}
