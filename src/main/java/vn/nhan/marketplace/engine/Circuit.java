package vn.nhan.marketplace.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether an account answers at all. Opens after five failures in a row, or ten of the last twenty; then one pass at a time
 * tries, and the first that comes through closes it.
 *
 * @param failures in a row
 * @param recent the last twenty passes, the newest in the lowest bit, 1 for a failure
 * @param openedAt since when it is open; empty while it is closed
 * @param retryAt when the next pass tries
 */
public record Circuit(int failures, int recent, Optional<Instant> openedAt, Optional<Instant> retryAt) {

    public static final Circuit CLOSED = new Circuit(0, 0, Optional.empty(), Optional.empty());

    private static final int IN_A_ROW = 5;
    private static final int LAST = 20;
    private static final int OF_LAST = 10;
    private static final int MASK = (1 << LAST) - 1;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    public Circuit failed(Instant now) {
        return failed(now, Patience.USUAL.longest());
    }

    /** @param longest until the next try */
    public Circuit failed(Instant now, Duration longest) {
        var all = new Circuit(failures + 1, (recent << 1 | 1) & MASK, openedAt, retryAt);
        if (all.failures < IN_A_ROW && Integer.bitCount(all.recent) < OF_LAST) {
            return all;
        }
        // What was under way when it opened tells nothing new: a moment's trouble costs half a minute, not a quarter of
        // an hour.
        return retryAt.filter(now::isBefore).isPresent()
                ? all
                : new Circuit(
                        all.failures,
                        all.recent,
                        Optional.of(openedAt.orElse(now)),
                        Optional.of(now.plus(pause(longest))));
    }

    /** Twice as long as it has been open for, when the try came to nothing. */
    private Duration pause(Duration longest) {
        var open = openedAt.flatMap(opened -> retryAt.map(retry -> Duration.between(opened, retry)));
        var pause = open.map(so -> so.multipliedBy(2)).orElse(FIRST_PAUSE);
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    public Circuit succeeded() {
        return openedAt.isPresent() ? CLOSED : new Circuit(0, recent << 1 & MASK, Optional.empty(), Optional.empty());
    }
}
