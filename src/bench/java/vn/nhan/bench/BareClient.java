package vn.nhan.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.PoolOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends what was sent once more, as it was, with nothing around it: what the machine can do at best. A process of its own, as
 * the worker is.
 */
final class BareClient {

    /** As many as one worker has under way at one account. */
    private static final int AT_ONCE = 32;

    private static final Pattern TOLD =
            Pattern.compile("bare: ([0-9.]+) calls/s, ([0-9]+) of ([0-9]+) taken, ([0-9.]+) us each");

    private final Vertx vertx;
    private final HttpClient client;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger good = new AtomicInteger();

    private BareClient(Vertx vertx) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new PoolOptions().setHttp1MaxSize(64));
    }

    /** Calls to one marketplace. */
    private record Errand(URI to, CallLog calls) {}

    /**
     * What it came to.
     *
     * @param speed calls a second
     * @param taken share of the calls whose answer was 2xx
     * @param each microseconds of the processors for a call, with the marketplaces' own
     */
    record Result(double speed, int sent, double taken, double each) {

        /** From the last line that it printed. */
        static Result of(List<String> log) {
            return log.stream()
                    .map(TOLD::matcher)
                    .filter(Matcher::matches)
                    .reduce((before, last) -> last)
                    .map(told -> new Result(
                            Double.parseDouble(told.group(1)),
                            Integer.parseInt(told.group(3)),
                            Double.parseDouble(told.group(2)) / Integer.parseInt(told.group(3)),
                            Double.parseDouble(told.group(4))))
                    .orElseThrow(() -> new BenchFailure("the bare client: " + String.join("\n", log)));
        }
    }

    /** @param rounds one after the other: of each so many pairs of an address and a file, rounds parted by {@code then} */
    public static void main(String... rounds) throws InterruptedException, IOException {
        var vertx = Vertx.vertx();
        var client = new BareClient(vertx);
        var errands = new ArrayList<Errand>();
        for (int i = 0; i <= rounds.length; i++) {
            if (i == rounds.length || rounds[i].equals("then")) {
                client.replay(errands);
                errands.clear();
            } else {
                errands.add(new Errand(URI.create(rounds[i]), CallLog.open(Path.of(rounds[++i]))));
            }
        }
        vertx.close();
    }

    /** All errands together, which begin at the same moment. */
    private void replay(List<Errand> errands) throws InterruptedException {
        good.set(0);
        sent.set(0);
        var ends = new ArrayList<Future<?>>();
        var began = System.nanoTime();
        var used = used();
        for (var errand : errands) {
            for (int line = 0; line < AT_ONCE; line++) {
                var done = Promise.<Void>promise();
                ends.add(done.future());
                vertx.deployVerticle(new Sender(() -> send(errand, done)));
            }
        }
        try {
            Future.all(ends).toCompletionStage().toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw new BenchFailure("the bare client", e.getCause());
        }
        System.out.printf(
                Locale.ROOT,
                "bare: %.1f calls/s, %d of %d taken, %.1f us each%n",
                sent.get() / ((System.nanoTime() - began) / 1e9),
                good.get(),
                sent.get(),
                used().minus(used).toNanos() / 1e3 / sent.get());
    }

    /** Of the processors, by this client and by the marketplaces, which are who started it. */
    private static Duration used() {
        var self = ProcessHandle.current();
        return ProcessorTime.of(self).plus(self.parent().map(ProcessorTime::of).orElse(Duration.ZERO));
    }

    /** Has an event loop of its own choice. */
    private static final class Sender extends AbstractVerticle {

        private final Runnable work;

        Sender(Runnable work) {
            this.work = work;
        }

        @Override
        public void start() {
            work.run();
        }
    }

    private void send(Errand errand, Promise<Void> done) {
        try {
            var next = errand.calls().next(errand.to());
            if (next.isEmpty()) {
                done.complete();
                return;
            }
            sent.incrementAndGet();
            send(next.get()).onSuccess(answered -> send(errand, done)).onFailure(done::tryFail);
        } catch (IOException e) {
            done.tryFail(e);
        }
    }

    private Future<?> send(CallLog.Call call) {
        return client.request(call.options())
                .compose(request -> request.send(call.body()))
                .compose(response -> {
                    if (response.statusCode() < 300) {
                        good.incrementAndGet();
                    }
                    return response.body();
                });
    }
}
