package vn.nhan.bench;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * People who scan labels independently of each other: so many a second, whether or not earlier ones have been answered.
 * An answer's time runs from the moment at which it was due to be asked for, so a stall counts for all who met it.
 */
final class PacedLoad {

    private final Vertx vertx;
    private final Recording expected;
    private final List<String> paths;
    private final long gapNanos;

    /** @param perSecond at most 1000 */
    PacedLoad(Vertx vertx, Recording expected, int perSecond) {
        this.vertx = vertx;
        this.expected = expected;
        this.paths = List.copyOf(expected.pages().keySet());
        this.gapNanos = 1_000_000_000L / perSecond;
    }

    /** @throws BenchFailure at the first wrong answer */
    Round on(Site site, Duration time) throws InterruptedException {
        var run = new Run(site, time);
        vertx.runOnContext(now -> run.start());
        try {
            run.done.future().toCompletionStage().toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw new BenchFailure(site.name(), e.getCause());
        }
        return run.latencies.over(time);
    }

    /** On one event loop, so its counters need no guard. */
    private final class Run {

        private final Site site;
        private final long planned;
        private final Latencies latencies = new Latencies();
        private final Promise<Void> done = Promise.promise();
        private long first;
        private long asked;
        private long answered;

        Run(Site site, Duration time) {
            this.site = site;
            this.planned = time.toNanos() / gapNanos;
        }

        void start() {
            first = System.nanoTime();
            vertx.setPeriodic(1, this::askForAllThatAreDue);
        }

        private void askForAllThatAreDue(long timer) {
            for (long due = first + asked * gapNanos; asked < planned && due <= System.nanoTime(); due += gapNanos) {
                ask(paths.get((int) (asked++ % paths.size())), due);
            }
            if (asked == planned || done.future().isComplete()) {
                vertx.cancelTimer(timer);
            }
        }

        private void ask(String path, long due) {
            site.get(path).onFailure(done::tryFail).onSuccess(answer -> {
                latencies.record(System.nanoTime() - due);
                if (answer.status() != 200
                        || answer.body().length() != expected.pages().get(path).length()) {
                    done.tryFail(path + " answered with " + answer.status());
                } else if (++answered == planned) {
                    done.tryComplete();
                }
            });
        }
    }
}
