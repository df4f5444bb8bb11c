package vn.nhan.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/** People who scan label after label without a pause, each over a connection of their own. */
final class Load {

    static final int CONNECTIONS = 32;

    private final Vertx vertx;
    private final Recording expected;
    private final List<String> paths;
    private final int people;

    /** @param expected every answer's length is compared with it */
    Load(Vertx vertx, Recording expected) {
        this(vertx, expected, CONNECTIONS);
    }

    /** @param people at most {@value #CONNECTIONS} */
    Load(Vertx vertx, Recording expected, int people) {
        this.people = people;
        this.vertx = vertx;
        this.expected = expected;
        this.paths = List.copyOf(expected.pages().keySet());
    }

    /** @throws BenchFailure at the first wrong answer */
    Round on(Site site, Duration time) throws InterruptedException {
        var latencies = new Latencies();
        var end = System.nanoTime() + time.toNanos();
        var typing = IntStream.range(0, people)
                .mapToObj(number -> new Person(site, latencies, end, number).start())
                .toList();
        try {
            Future.all(typing).toCompletionStage().toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw new BenchFailure(site.name(), e.getCause());
        }
        return latencies.over(time);
    }

    private final class Person {

        private final Site site;
        private final Latencies latencies;
        private final long end;
        private final Promise<Void> done = Promise.promise();
        private int turn;

        Person(Site site, Latencies latencies, long end, int turn) {
            this.site = site;
            this.latencies = latencies;
            this.end = end;
            this.turn = turn;
        }

        /** On an event loop of its own choice; from there the answers carry on by themselves. */
        Future<Void> start() {
            vertx.runOnContext(now -> scan());
            return done.future();
        }

        private void scan() {
            var path = paths.get(turn++ % paths.size());
            var asked = System.nanoTime();
            site.get(path).onFailure(done::tryFail).onSuccess(answer -> took(asked, path, answer));
        }

        private void took(long asked, String path, Answer answer) {
            var now = System.nanoTime();
            if (answer.status() != 200
                    || answer.body().length() != expected.pages().get(path).length()) {
                done.tryFail(path + " answered with " + answer.status() + " and "
                        + answer.body().length() + " bytes");
                return;
            }
            if (now >= end) {
                done.tryComplete();
                return;
            }
            latencies.record(now - asked);
            scan();
        }
    }
}
