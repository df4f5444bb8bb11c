package vn.nhan.identity.federation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An answer asked for once and kept for a while; those who come meanwhile wait for the same answer. */
final class Remembered<T> {

    private final Supplier<CompletableFuture<T>> question;
    private final Duration lifetime;
    private final Duration failurePause;
    private final Clock clock;
    private @Nullable CompletableFuture<T> answer;
    private Instant askedAt = Instant.MIN;

    /** @param failurePause for which a failure is the answer too */
    Remembered(Supplier<CompletableFuture<T>> question, Duration lifetime, Duration failurePause, Clock clock) {
        this.question = question;
        this.lifetime = lifetime;
        this.failurePause = failurePause;
        this.clock = clock;
    }

    synchronized CompletableFuture<T> get() {
        var known = answer;
        return known != null && stillHolds(known) ? known.copy() : ask();
    }

    /** Asks again, unless the last answer is younger than that; then it is given once more. */
    synchronized CompletableFuture<T> newerThan(Duration age) {
        var known = answer;
        return known == null || (known.isDone() && isOlderThan(age)) ? ask() : known.copy();
    }

    private boolean stillHolds(CompletableFuture<T> known) {
        return !known.isDone() || !isOlderThan(known.isCompletedExceptionally() ? failurePause : lifetime);
    }

    private boolean isOlderThan(Duration age) {
        return !clock.instant().isBefore(askedAt.plus(age));
    }

    private CompletableFuture<T> ask() {
        askedAt = clock.instant();
        var asked = question.get();
        answer = asked;
        return asked.copy(); // nobody who gives up may take the answer from the others
    }
}
