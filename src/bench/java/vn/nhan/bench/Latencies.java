package vn.nhan.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long answers took, counted in 200,000 equal steps; all longer ones in the last step. */
final class Latencies {

    private static final int STEPS = 200_000;

    private final long stepNanos;
    private final AtomicLongArray counts = new AtomicLongArray(STEPS);

    /** In steps of 10 µs, up to 2 s. */
    Latencies() {
        this(10_000);
    }

    private Latencies(long stepNanos) {
        this.stepNanos = stepNanos;
    }

    /** In steps of 100 µs, up to 20 s. */
    static Latencies ofPatience() {
        return new Latencies(100_000);
    }

    void record(long nanos) {
        counts.incrementAndGet((int) Math.min(nanos / stepNanos, STEPS - 1));
    }

    Round over(Duration time) {
        return new Round(
                count() * 1e9 / time.toNanos(), millisBelowWhich(0.50), millisBelowWhich(0.95), millisBelowWhich(0.99));
    }

    private long count() {
        long all = 0;
        for (int step = 0; step < STEPS; step++) {
            all += counts.get(step);
        }
        return all;
    }

    private double millisBelowWhich(double share) {
        var wanted = Math.ceil(count() * share);
        long seen = 0;
        for (int step = 0; step < STEPS; step++) {
            seen += counts.get(step);
            if (seen >= wanted) {
                return (step + 1) * stepNanos / 1e6;
            }
        }
        return STEPS * stepNanos / 1e6;
    }
}
